package homeport.utilities.copy;

import homeport.utilities.dd.UtilityStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which members SELECT or EXCLUDE name (z/OS DFSMSdfp Utilities, IEBCOPY).
///
/// @param selected by their names; null without SELECT
record MemberChoice(@Nullable Map<String, Wanted> selected, Set<String> excluded) {
  /// All members.
  static final MemberChoice ALL = new MemberChoice(null, Set.of());

  /// A member that SELECT names.
  ///
  /// @param newName what it is called in the output
  /// @param replace one of that name is overwritten
  record Wanted(String newName, boolean replace) {}

  /// `MEMBER=(A,(B,NEW),((C,NEW,R)))`: names, new names and R.
  static Map<String, Wanted> wanted(String list) {
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    for (String part : UtilityStatement.parts(UtilityStatement.inside(list))) {
      String plain = UtilityStatement.inside(UtilityStatement.inside(part));
      List<String> words = new ArrayList<>();
      for (String word : plain.split(",", -1)) {
        words.add(word.strip().toUpperCase(Locale.ROOT));
      }
      String name = words.getFirst();
      String newName = words.size() > 1 && !words.get(1).isEmpty() ? words.get(1) : name;
      boolean replace = words.size() > 2 && words.get(2).equals("R");
      wanted.put(name, new Wanted(newName, replace));
    }
    return wanted;
  }

  /// What becomes of a member; null when it is not copied.
  @Nullable Wanted of(String member) {
    if (selected != null) {
      return selected.get(member);
    }
    return excluded.contains(member) ? null : new Wanted(member, false);
  }
}
