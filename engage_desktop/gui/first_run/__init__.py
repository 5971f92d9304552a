"""The first steps on a laptop: practice, a new workspace, or another laptop of a team, with its recovery sheet."""
