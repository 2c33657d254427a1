package homeport.review.judge;

import homeport.review.model.Verdict;
import homeport.review.read.Note;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of the rules table.
///
/// @param id stable, for scripts and translations: `cics-command`
/// @param verdict null for `accepted`: runs unmodified when what has it was accepted, else needs a
///   bridge
/// @param group what blockers are counted by; empty for the subject itself
/// @param english with `{subject}` and `{said}` in it
record Rule(
    String id,
    Note.Kind kind,
    Pattern subject,
    String product,
    @Nullable Verdict verdict,
    String group,
    String english,
    String chinese) {

  boolean matches(Note note) {
    return note.kind() == kind && subject.matcher(note.subject()).matches();
  }

  Verdict verdict(Note note) {
    if (verdict != null) {
      return verdict;
    }
    return note.accepted() ? Verdict.RUNS_UNMODIFIED : Verdict.NEEDS_BRIDGE;
  }

  String group(Note note) {
    return group.isEmpty() ? note.subject() : group;
  }
}
