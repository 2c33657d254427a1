package homeport.review.judge;

import homeport.review.model.Finding;
import homeport.review.read.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns notes into findings: notes of one member about the same subject are one finding with all
/// its lines; findings are numbered in the order of their places.
public final class Judge {
  private static final Comparator<Note> ORDER =
      Comparator.comparing(Note::place)
          .thenComparing(Note::kind)
          .thenComparing(Note::subject)
          .thenComparing(Note::unit)
          .thenComparing(Note::said);

  private final Rules rules;

  public Judge(Rules rules) {
    this.rules = rules;
  }

  public List<Finding> findings(List<Note> notes) {
    record Key(Note.Kind kind, String subject, String unit, String file, String said) {}
    BinaryOperator<Note> merge = Judge::merge;
    Map<Key, Note> merged =
        notes.stream()
            .sorted(ORDER)
            .collect(
                Collectors.toMap(
                    note ->
                        new Key(
                            note.kind(),
                            note.subject(),
                            note.unit(),
                            note.place().file(),
                            note.said()),
                    Function.identity(),
                    merge));
    List<Finding> findings = new ArrayList<>();
    for (Note note : merged.values().stream().sorted(ORDER).toList()) {
      findings.add(finding(note, findings.size() + 1));
    }
    return findings;
  }

  private static Note merge(Note a, Note b) {
    TreeSet<Integer> lines = new TreeSet<>(a.lines());
    lines.addAll(b.lines());
    return new Note(
        a.kind(), a.subject(), a.unit(), a.place(), List.copyOf(lines), a.accepted(), a.said());
  }

  private Finding finding(Note note, int number) {
    Rule rule = rules.of(note);
    String text =
        rule.english().replace("{subject}", note.subject()).replace("{said}", note.said());
    return new Finding(
        String.format(Locale.ROOT, "F%05d", number),
        rule.id(),
        note.subject(),
        rule.group(note),
        rule.product(),
        rule.verdict(note),
        note.unit(),
        note.place(),
        note.lines(),
        note.said(),
        text);
  }
}
