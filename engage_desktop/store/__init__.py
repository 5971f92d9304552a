"""The encrypted SQLite database of one workspace: the only place with SQL."""
