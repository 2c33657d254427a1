package homeport.review.read;

import homeport.cobol.CopyLibrary;
import homeport.review.MemberKind;
import homeport.review.scan.SourceMember;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds copybooks among the members: in the estate's copybook folders, in their order, as the
/// compiler does; without such folders, the nearest one in the tree of folders.
public final class Copybooks {
  private static final List<String> EXTENSIONS =
      List.of(".cpy", ".copy", ".cbl", ".cob", ".dcl", ".inc", ".txt", "");

  private final Map<String, List<SourceMember>> byName = new HashMap<>();
  private final List<String> folders;

  /// @param folders relative to the estate, with a `/` at their end; empty when none are named
  public Copybooks(List<SourceMember> members, List<String> folders) {
    this.folders = List.copyOf(folders);
    for (SourceMember member : members) {
      boolean can =
          member.kind() == MemberKind.COPYBOOK
              || member.kind() == MemberKind.PROGRAM
              || member.kind() == MemberKind.DDL;
      if (can && rank(member) >= 0) {
        byName.computeIfAbsent(member.name(), _ -> new ArrayList<>()).add(member);
      }
    }
  }

  /// A folder as the constructor wants it.
  public static String folder(Path estate, Path folder) {
    String relative = estate.relativize(folder).toString().replace('\\', '/');
    return relative.isEmpty() ? "" : relative + "/";
  }

  private static int rank(SourceMember member) {
    String file = member.file().substring(member.folder().length());
    int dot = file.indexOf('.');
    return EXTENSIONS.indexOf(dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT));
  }

  /// The library as one program sees it.
  View seenFrom(SourceMember program) {
    return new View(program);
  }

  private @Nullable SourceMember find(String name, SourceMember from) {
    List<SourceMember> found =
        byName.getOrDefault(name, List.of()).stream()
            .filter(member -> !member.file().equals(from.file()))
            .filter(member -> folders.isEmpty() || place(member, from) >= 0)
            .toList();
    Comparator<SourceMember> nearest =
        folders.isEmpty()
            ? Comparator.<SourceMember>comparingInt(
                    member -> member.kind() == MemberKind.COPYBOOK ? 0 : 1)
                .thenComparingInt(member -> -inCommon(member.folder(), from.folder()))
            : Comparator.comparingInt(member -> place(member, from));
    return found.stream()
        .min(nearest.thenComparingInt(Copybooks::rank).thenComparing(SourceMember::file))
        .orElse(null);
  }

  /// The place of a member's folder in the search; the program's own folder comes last.
  private int place(SourceMember member, SourceMember from) {
    int at = folders.indexOf(member.folder());
    return at < 0 && member.folder().equals(from.folder()) ? folders.size() : at;
  }

  /// Folders that two have in common, from the top.
  private static int inCommon(String a, String b) {
    int depth = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      depth += a.charAt(i) == '/' ? 1 : 0;
    }
    return depth;
  }

  /// Remembers what was asked for: name to file, and what was not found.
  final class View implements CopyLibrary {
    private final SourceMember program;
    private final Map<String, SourceMember> used = new TreeMap<>();
    private final TreeSet<String> missing = new TreeSet<>();

    private View(SourceMember program) {
      this.program = program;
    }

    @Override
    public @Nullable Member find(String name, @Nullable String library) {
      SourceMember found = use(name);
      return found == null ? null : new Member(found.file(), found.text());
    }

    /// A literal name may carry folders and an extension; the member is what is between.
    @Nullable SourceMember use(String name) {
      String last = name.substring(name.lastIndexOf('/') + 1);
      int dot = last.indexOf('.');
      String member = (dot < 0 ? last : last.substring(0, dot)).toUpperCase(Locale.ROOT);
      SourceMember found = Copybooks.this.find(member, program);
      if (found == null) {
        missing.add(member);
      } else {
        used.put(member, found);
      }
      return found;
    }

    Map<String, SourceMember> used() {
      return used;
    }

    List<String> missing() {
      return List.copyOf(missing);
    }
  }
}
