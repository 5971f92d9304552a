"""The signed and sealed file that travels: made, looked at, read, put on a stick. No SQL, no Qt."""
