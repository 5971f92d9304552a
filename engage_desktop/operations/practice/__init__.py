"""The practice workspace: `whole_story` tells it from first plan to answers, through the same operations as real records."""
