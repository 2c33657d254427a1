package homeport.review;

import homeport.review.scan.EstateScan;
import homeport.review.scan.SourceMember;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which folders of a checkout hold which kind of member, judged by what the members say.
///
/// @param byKind for each kind its folders, relative to the checkout and with `/`, and how many
///   members of the kind each has; the checkout itself is `.`
/// @param problems what could not be read
public record EstateFolders(
    Map<MemberKind, Map<String, Integer>> byKind, List<ReviewProblem> problems) {
  public EstateFolders {
    byKind = Map.copyOf(byKind);
    problems = List.copyOf(problems);
  }

  /// Looks at a checkout.
  public static EstateFolders of(ReviewRequest request) throws IOException {
    EstateScan.Scanned scanned = EstateScan.scan(request);
    Map<MemberKind, Map<String, Integer>> byKind = new EnumMap<>(MemberKind.class);
    for (SourceMember member : scanned.members()) {
      if (member.kind().isSource()) {
        byKind
            .computeIfAbsent(member.kind(), _ -> new TreeMap<>())
            .merge(folder(member.file()), 1, Integer::sum);
      }
    }
    return new EstateFolders(byKind, scanned.problems());
  }

  /// The folders of one kind, in order.
  public List<String> folders(MemberKind kind) {
    return new ArrayList<>(new TreeMap<>(byKind.getOrDefault(kind, Map.of())).keySet());
  }

  /// How many members of a kind there are.
  public int count(MemberKind kind) {
    return byKind.getOrDefault(kind, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "." : file.substring(0, slash);
  }
}
