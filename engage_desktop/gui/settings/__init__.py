"""Settings: the look, locking, the team's details, the passphrase, backups, the check of everything, this laptop."""
