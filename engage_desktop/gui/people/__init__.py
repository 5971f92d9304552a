"""Everyone known to the team, and one person's whole record."""
