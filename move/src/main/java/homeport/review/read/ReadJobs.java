package homeport.review.read;

import homeport.review.model.Job;
import homeport.review.model.Procedure;
import java.util.List;
import java.util.Map;

/// What the jobs of an estate say.
///
/// @param kinds what control statements and DDs say that a data set is, by name
public record ReadJobs(
    List<Job> jobs, List<Procedure> procedures, Map<String, String> kinds, List<Note> notes) {
  public ReadJobs {
    jobs = List.copyOf(jobs);
    procedures = List.copyOf(procedures);
    kinds = Map.copyOf(kinds);
    notes = List.copyOf(notes);
  }
}
