"""What the records show of every promise: `evidence` gathers it, with a module of finders for each list of promises."""
