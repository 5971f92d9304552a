"""Small widgets that several pages share; each knows nothing of records or operations."""
