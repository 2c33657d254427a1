package homeport.review.read;

import homeport.jcl.MemberSource;
import homeport.review.MemberKind;
import homeport.review.scan.SourceMember;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Procedures, INCLUDE groups and control members by name; a library's name says nothing, because
/// its members are files of the estate now.
final class Members implements MemberSource {
  private final Map<String, SourceMember> procedures = new HashMap<>();
  private final Map<String, SourceMember> controls = new HashMap<>();

  Members(List<SourceMember> all) {
    List<SourceMember> ordered =
        all.stream().sorted(Comparator.comparing(SourceMember::file)).toList();
    for (SourceMember member : ordered) {
      if (member.kind() == MemberKind.PROCEDURE) {
        procedures.putIfAbsent(member.name(), member);
      } else if (member.kind() == MemberKind.CONTROL || member.kind() == MemberKind.DDL) {
        controls.putIfAbsent(member.name(), member);
      }
    }
  }

  @Override
  public @Nullable Member find(String name, List<String> libraries) {
    SourceMember member = procedures.get(name);
    return member == null ? null : new Member(member.folder(), libraries.isEmpty(), member.text());
  }

  @Nullable SourceMember procedure(String name) {
    return procedures.get(name);
  }

  /// The records of a member with control statements; none when there is no such member.
  List<String> control(String name) {
    SourceMember member = controls.get(name);
    return member == null ? List.of() : member.text().lines().toList();
  }
}
