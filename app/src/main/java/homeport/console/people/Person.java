package homeport.console.people;

import homeport.programme.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody who may sign on.
///
/// @param name typed at sign-on: `li.wei`
/// @param shown as other people read it: `Li Wei`
/// @param duties at most one of them is of the programme
/// @param temporary the password was given by somebody else and is good for choosing another one
///   only
/// @param since when the password was set
public record Person(
    String name,
    String shown,
    List<Duty> duties,
    Password password,
    boolean temporary,
    Instant since) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,31}");
  private static final int SHOWN_MAX = 60;

  public Person {
    duties = List.copyOf(new LinkedHashSet<>(duties));
    String wrong = wrong(name, shown, duties);
    if (wrong != null) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /// What these values lack to be a person's, or null.
  public static @Nullable String wrong(String name, String shown, Collection<Duty> duties) {
    if (!NAME.matcher(name).matches()) {
      return "`"
          + name
          + "` is no name to sign on with: a small letter, then small letters, digits, `.`, `_`, `-`,"
          + " at most 32";
    }
    if (shown.isBlank()
        || shown.length() > SHOWN_MAX
        || shown.codePoints().anyMatch(Character::isISOControl)) {
      return "the name that others read has 1 to " + SHOWN_MAX + " characters";
    }
    if (duties.isEmpty()) {
      return "a person needs a role";
    }
    if (duties.stream().filter(duty -> duty.viewer("x") != null).count() > 1) {
      return "a person has one part in the programme: a bank's, a supplier's or the supervisor's";
    }
    return null;
  }

  public boolean is(Duty.Kind kind) {
    return duties.stream().anyMatch(duty -> duty.kind() == kind);
  }

  /// Who this person is for the programme, named as the ledger will name him; null when he has no
  /// part in it.
  public @Nullable Viewer viewer() {
    String who = shown.equals(name) ? name : shown + " (" + name + ")";
    for (Duty duty : duties) {
      Viewer viewer = duty.viewer(who);
      if (viewer != null) {
        return viewer;
      }
    }
    return null;
  }

  Person with(Password other, boolean isTemporary, Instant at) {
    return new Person(name, shown, duties, other, isTemporary, at);
  }
}
