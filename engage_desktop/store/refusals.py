"""What the store refuses, each with its own sentence: a wrong passphrase is never mistaken for a damaged file."""

from __future__ import annotations

from engage_desktop.domain.refusals import Refusal


class WrongPassphrase(Refusal):
    """The passphrase opens none of the key slots."""

    code = "K01"


class SlotsDamaged(Refusal):
    """The file with the keys is damaged, in both copies."""

    code = "K02"


class DatabaseDamaged(Refusal):
    """The file with the records is damaged."""

    code = "K03"

    @classmethod
    def found(cls) -> DatabaseDamaged:
        """Return the refusal for a file that the right key does not open."""
        return cls(
            "Your passphrase is right, but the file with the records is damaged. Nothing was changed. "
            "Choose “Restore a backup”; the newest one is in the workspace's backups folder."
        )


class WorkspaceNewer(Refusal):
    """The workspace was written by a newer version of the program."""

    code = "K04"


class PlaceRefused(Refusal):
    """A workspace must not lie where its files would be copied about or shared."""

    code = "K05"


class WorkspaceInUse(Refusal):
    """Another window or command has this workspace open."""

    code = "K06"


class WaitFirst(Refusal):
    """Too many wrong passphrases; a pause grows with each."""

    code = "K07"

    def __init__(self, sentence: str, *, seconds: int) -> None:
        super().__init__(sentence)
        self.seconds = seconds


class DiskRefused(Refusal):
    """The disk did not take or give what was asked: full, read-only, gone, or failing."""

    code = "K08"


class ProgramTooOld(Refusal):
    """A part that this program came with is too old to keep records safely."""

    code = "K09"


class NoWorkspace(Refusal):
    """There is no workspace in the folder."""

    code = "K10"


class WorkspaceExists(Refusal):
    """There already is a workspace in the folder."""

    code = "K11"


class PassphraseTooWeak(Refusal):
    """A new passphrase is too short to protect anybody."""

    code = "K12"


class BackupDamaged(Refusal):
    """A backup does not open or is not whole."""

    code = "K13"


class Forked(Refusal):
    """Another entry is here already under the same number of the same site."""

    code = "B10"

    def __init__(self) -> None:
        super().__init__(
            "The laptop that made this bundle was copied or put back to an earlier day: it has numbered different records "
            "the same. Nothing was changed. Keep the file, and restore or set up that laptop again so it gets a new number."
        )


class SiteTaken(Refusal):
    """A site comes from a device that it does not belong to."""

    code = "B10"

    def __init__(self) -> None:
        super().__init__(
            "This bundle holds records under the number of another laptop. Nothing was changed. "
            "Keep the file, and ask the central team which of the two laptops it should be."
        )


class UndoNotPossible(Refusal):
    """A bundle that was taken in can no longer be taken out. code: UNDO-ERASED, UNDO-CONFIRMED or UNDO-GONE."""

    code = "UNDO-GONE"


class Purged(Refusal):
    """What is asked for was removed here after the central team had confirmed it."""

    code = "PURGED"


class NotConfirmed(Refusal):
    """What should be removed here is not confirmed by the central team."""

    code = "NOT-CONFIRMED"
