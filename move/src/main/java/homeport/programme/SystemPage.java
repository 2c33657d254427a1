package homeport.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A system as one viewer sees it.
///
/// @param wave null while it has none
/// @param gates those the viewer sees
/// @param open those of them that are open today
/// @param mayHandIn those for which the viewer may hand in a file
/// @param differences trials that differed and were not answered; none for a supplier
public record SystemPage(
    Institution institution,
    BankSystem system,
    @Nullable Wave wave,
    Map<Gate, GateState> gates,
    List<Gate> open,
    List<Gate> mayHandIn,
    int blockers,
    List<OpenDifference> differences) {
  /// A trial that differed, as its file says it.
  ///
  /// @param entry the ledger's entry that closed the gate
  /// @param details the file's differences, one JSON text each, unedited; at most [#DETAILS_MAX]
  /// @param left how many more the file has
  public record OpenDifference(Gate gate, Event entry, List<String> details, int left) {
    /// Most differences of a trial that are given.
    public static final int DETAILS_MAX = 200;

    /// The differences for somebody who reads: what a trial found in an output is a sentence in its
    /// file. What is written otherwise stays as the file has it.
    public List<String> sentences() {
      List<Object> values = parsed();
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        sentences.add(
            values.get(i) instanceof Map<?, ?> found
                    && found.get("output") instanceof String output
                    && found.get("difference") instanceof String difference
                ? output + ": " + difference
                : details.get(i));
      }
      return sentences;
    }

    /// The differences as values that [Json] writes.
    List<Object> parsed() {
      List<Object> values = new ArrayList<>();
      try {
        for (String detail : details) {
          values.add(Json.read(detail.getBytes(StandardCharsets.UTF_8)));
        }
      } catch (IOException e) {
        throw new AssertionError("what was written cannot be read", e);
      }
      return values;
    }
  }
}
