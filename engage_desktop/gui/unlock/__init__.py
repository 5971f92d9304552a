"""The first page: the passphrase that opens the workspace. It must stay light, because a person waits for it."""
