package homeport.review;

import homeport.cobol.CompilerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be reviewed. The room reads no settings of its own: whoever asks says them.
///
/// @param folder the estate
/// @param name what the estate is called
/// @param roles what `homeport.yaml` says a folder or file holds; empty without one. Decides only
///   where the content does not
/// @param copybooks where COPY looks, in order; when empty, the whole estate, nearest first
/// @param options the compiler options of the estate
/// @param jobPrograms names of the programs that the job system has of its own: IEFBR14, SORT, …
/// @param services names of the routines that programs can CALL without having them: CEE3ABD, …
/// @param inventory the server inventory (CSV), or null
/// @param date shown in the report, or null: then two reviews of the same estate are the same bytes
/// @param leftOut folders that are no part of the estate, for example the review's own output
public record ReviewRequest(
    Path folder,
    String name,
    Map<Path, MemberKind> roles,
    List<Path> copybooks,
    CompilerOptions options,
    Set<String> jobPrograms,
    Set<String> services,
    @Nullable Path inventory,
    @Nullable String date,
    Set<Path> leftOut) {
  public ReviewRequest {
    roles = Map.copyOf(roles);
    copybooks = List.copyOf(copybooks);
    jobPrograms = Set.copyOf(jobPrograms);
    services = Set.copyOf(services);
    leftOut = Set.copyOf(leftOut);
  }

  /// A folder without `homeport.yaml`: everything is found by looking.
  public static ReviewRequest of(
      Path folder, String name, Set<String> jobPrograms, Set<String> services) {
    return new ReviewRequest(
        folder,
        name,
        Map.of(),
        List.of(),
        CompilerOptions.DEFAULT,
        jobPrograms,
        services,
        null,
        null,
        Set.of());
  }
}
