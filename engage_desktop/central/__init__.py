"""The central team's larger store: PostgreSQL with the same meaning as `store`. Nothing of one laptop lives here."""
