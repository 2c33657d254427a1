package homeport.programme;

import homeport.programme.SystemPage.OpenDifference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads open differences out of the files that brought them, and changes nothing in them.
final class Differences {
  private Differences() {}

  static List<OpenDifference> of(SystemState state, Ledger ledger) throws Refusal {
    if (state.differing().isEmpty()) {
      return List.of();
    }
    List<OpenDifference> open = new ArrayList<>();
    for (Event event : ledger.entries(List.copyOf(state.differing().values()))) {
      open.add(of(event, ledger));
    }
    return open;
  }

  static OpenDifference of(Event event, Ledger ledger) throws Refusal {
    Gate gate = event.gate();
    if (gate == null) {
      throw new AssertionError("only an entry on a gate closes it");
    }
    try {
      Members json = Members.of(ledger.file(event.file()));
      Members trial = gate == Gate.ROLLBACK ? json.object("trial") : json;
      List<?> all = trial.list("differences");
      List<String> details = new ArrayList<>();
      for (Object one : all.subList(0, Math.min(OpenDifference.DETAILS_MAX, all.size()))) {
        details.add(new String(Json.write(one, false), StandardCharsets.UTF_8));
      }
      return new OpenDifference(gate, event, details, all.size() - details.size());
    } catch (IOException e) {
      throw new Refusal(Ledger.BROKEN, "the file " + event.file() + ": " + e.getMessage());
    }
  }
}
