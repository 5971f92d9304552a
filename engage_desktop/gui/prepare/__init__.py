"""Prepare: whether the session and this laptop are ready, and the paper for when the laptop cannot be used."""
