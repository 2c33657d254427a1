package homeport.review.read;

import homeport.review.model.Call;
import homeport.review.model.Program;
import java.util.List;
import java.util.Map;

/// What one COBOL member says.
///
/// @param copied the files of the copybooks it uses, by name
public record ReadProgram(
    List<Program> programs, List<Call> calls, List<Note> notes, Map<String, String> copied) {
  public ReadProgram {
    programs = List.copyOf(programs);
    calls = List.copyOf(calls);
    notes = List.copyOf(notes);
    copied = Map.copyOf(copied);
  }
}
