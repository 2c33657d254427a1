package homeport.review.model;

import java.util.List;

/// Something that stops programs or jobs, with all that hangs on it.
///
/// @param id the group of findings
/// @param findings how many findings it has
/// @param direct programs and jobs that use it themselves, `P:NAME` and `J:NAME`
/// @param programs with those that call them, and so on
/// @param jobs that run these programs, or read what such jobs write
/// @param dataSets that these programs and jobs write
public record Blocker(
    int rank,
    String id,
    String product,
    Verdict verdict,
    int findings,
    Place place,
    List<String> direct,
    List<String> programs,
    List<String> jobs,
    List<String> dataSets) {
  public Blocker {
    direct = List.copyOf(direct);
    programs = List.copyOf(programs);
    jobs = List.copyOf(jobs);
    dataSets = List.copyOf(dataSets);
  }
}
