package homeport.console.people;

import homeport.programme.Viewer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person is in the console: a role, and for a bank and a supplier which one.
///
/// @param party the institution's or supplier's id, otherwise empty
public record Duty(Kind kind, String party) {
  private static final Pattern PARTY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

  /// The roles.
  public enum Kind {
    /// Sees its own institution and hands in its files.
    BANK,
    /// Sees the proposals of those it supplies and hands in matches.
    SUPPLIER,
    /// Sees the whole programme and the audit log.
    SUPERVISOR,
    /// Sees jobs, their logs and output, reviews and trials of the estate.
    OPERATOR,
    /// Keeps the people and sees the audit log.
    ADMINISTRATOR;

    boolean hasParty() {
      return this == BANK || this == SUPPLIER;
    }

    /// As it is typed: `bank`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Duty {
    if (kind.hasParty() != PARTY.matcher(party).matches()) {
      throw new IllegalArgumentException("a bank or supplier has an id, and nobody else");
    }
  }

  public static Duty of(Kind kind) {
    return new Duty(kind, "");
  }

  /// The duty of a text like `bank:harbour` or `operator`, or null when it is none.
  public static @Nullable Duty parse(String text) {
    int colon = text.indexOf(':');
    String word = colon < 0 ? text : text.substring(0, colon);
    String party = colon < 0 ? "" : text.substring(colon + 1);
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)
          && (kind.hasParty() ? PARTY.matcher(party).matches() : colon < 0)) {
        return new Duty(kind, party);
      }
    }
    return null;
  }

  /// As it is typed and kept: `bank:harbour`.
  public String word() {
    return kind.hasParty() ? kind.word() + ":" + party : kind.word();
  }

  /// Who this is for the programme; null for who has no part in it.
  @Nullable Viewer viewer(String name) {
    return switch (kind) {
      case BANK -> Viewer.bank(party, name);
      case SUPPLIER -> Viewer.supplier(party, name);
      case SUPERVISOR -> Viewer.supervisor(name);
      case OPERATOR, ADMINISTRATOR -> null;
    };
  }
}
