"""How records leave this laptop and come in: sealed bundles."""
