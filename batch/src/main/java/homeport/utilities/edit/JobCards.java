package homeport.utilities.edit;

import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.List;

/// A job of a stream of jobs: its cards before the first EXEC, and its steps.
record JobCards(String name, List<byte[]> head, List<Step> steps) {
  private static final int CARDS_MAX = 1_000_000;

  /// A step: its EXEC statement and what stands behind it, to the next.
  record Step(String name, List<byte[]> cards) {}

  /// The jobs of SYSUT1. A statement `..*` becomes `/*`; what stands before the first JOB is left
  /// out.
  static List<JobCards> read(UtilityStep step) throws UtilityFailure {
    List<JobCards> jobs = new ArrayList<>();
    List<byte[]> cards = new ArrayList<>();
    int count = 0;
    try (RecordSource source = RecordSource.open(step, "SYSUT1")) {
      while (source.next()) {
        if (++count > CARDS_MAX) {
          throw new UtilityFailure("HP4307", "SYSUT1 has more than " + CARDS_MAX + " records");
        }
        byte[] card = source.record();
        String text = step.codePage().decode(card);
        if (text.startsWith("..*")) {
          card = step.codePage().encode("/* " + text.substring(3));
        }
        String[] words = text.split(" +", 3);
        boolean statement = text.startsWith("//") && !text.startsWith("//*") && words.length > 1;
        if (statement && words[1].equals("JOB")) {
          cards = new ArrayList<>();
          jobs.add(new JobCards(words[0].substring(2), cards, new ArrayList<>()));
        } else if (statement && words[1].equals("EXEC") && !jobs.isEmpty()) {
          cards = new ArrayList<>();
          jobs.getLast().steps().add(new Step(words[0].substring(2), cards));
        }
        cards.add(card);
      }
    }
    return jobs;
  }

  /// Where a step stands; -1 when there is none of that name.
  int index(String step) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).name().equals(step)) {
        return i;
      }
    }
    return -1;
  }
}
