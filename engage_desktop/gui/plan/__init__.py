"""Plan: what a session is about, what people can influence, and opening it."""
