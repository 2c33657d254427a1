package homeport.cobol.model;

import homeport.cobol.syntax.FileSyntax.Description;
import homeport.diagnostics.Problems;
import java.util.List;

/// How long a file's records are (Language Reference, "RECORD clause", "RECORDING MODE clause"): by
/// the RECORD clause where it gives a range, else by the record descriptions. Without a RECORDING
/// MODE the records are variable when their descriptions are of different lengths or hold a
/// variable table.
///
/// @param min bytes of the shortest record
/// @param max bytes of the longest record
record RecordLengths(int min, int max, boolean variable) {
  static RecordLengths of(Description description, List<DataItem> records, Problems problems) {
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (DataItem record : records) {
      shortest = Math.min(shortest, record.minimumLength());
      longest = Math.max(longest, record.length());
    }
    if (records.isEmpty()) {
      shortest = description.recordMin();
      longest = Math.max(1, description.recordMax());
    }
    boolean range = description.varying() || description.recordMin() != description.recordMax();
    boolean said = description.recordMax() > 0;
    if (said && !records.isEmpty() && disagrees(description, range, shortest, longest)) {
      problems.add(
          RuleBroken.of(
                  Rule.RECORD_LENGTH,
                  description.name().at(),
                  "the RECORD clause of `"
                      + description.name()
                      + "` does not agree with its records")
              .label("its longest record has " + longest + " bytes")
              .note("the record descriptions decide"));
    }
    boolean variable = variable(description, said && range, shortest != longest);
    if (range && said && description.varying()) {
      int least = description.recordMin() > 0 ? description.recordMin() : shortest;
      return new RecordLengths(
          Math.min(least, shortest), Math.max(description.recordMax(), longest), variable);
    }
    return new RecordLengths(variable ? shortest : longest, longest, variable);
  }

  private static boolean disagrees(
      Description description, boolean range, int shortest, int longest) {
    return longest > description.recordMax()
        || (!range && longest != description.recordMax())
        || (range && description.recordMin() > 0 && shortest < description.recordMin());
  }

  private static boolean variable(Description description, boolean range, boolean different) {
    String mode = description.recordingMode();
    if (mode != null) {
      return !mode.equals("F");
    }
    return range || different;
  }
}
