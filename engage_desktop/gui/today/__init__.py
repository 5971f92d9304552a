"""The first page: what needs the facilitator now."""
