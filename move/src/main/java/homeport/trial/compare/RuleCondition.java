package homeport.trial.compare;

import homeport.data.Encoding;
import homeport.data.Transcoding;
import homeport.trial.CannotTell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a rule applies: a field compared with a text or a number, `TXN-TYPE = 'AJ'`. Looked up in
/// the record of the left side, or of the right one when there is no left one.
///
/// @param text the text to compare with, or null
/// @param number the number to compare with, or null
public record RuleCondition(
    String field, Relation relation, @Nullable String text, @Nullable BigDecimal number) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*([A-Za-z0-9][A-Za-z0-9_-]*)\\s*(=|<>|<=|>=|<|>)\\s*"
              + "(?:'([^']*)'|([+-]?[0-9]+(?:\\.[0-9]+)?))\\s*");

  /// How the field and the value are compared.
  public enum Relation {
    EQUAL("="),
    UNEQUAL("<>"),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    static Relation of(String sign) {
      for (Relation relation : values()) {
        if (relation.sign.equals(sign)) {
          return relation;
        }
      }
      throw new IllegalArgumentException(sign);
    }

    boolean holds(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case UNEQUAL -> comparison != 0;
        case LESS -> comparison < 0;
        case GREATER -> comparison > 0;
        case AT_MOST -> comparison <= 0;
        case AT_LEAST -> comparison >= 0;
      };
    }
  }

  /// @throws CannotTell when the text is no condition
  static RuleCondition parse(String rule, String condition) throws CannotTell {
    Matcher form = FORM.matcher(condition);
    if (!form.matches()) {
      throw new CannotTell(
          "HP6211",
          "rule `" + rule + "`: `when: " + condition + "` is no condition",
          "write FIELD = 'text' or FIELD > 12.50");
    }
    String number = form.group(4);
    return new RuleCondition(
        form.group(1).toUpperCase(Locale.ROOT),
        Relation.of(form.group(2)),
        form.group(3),
        number == null ? null : new BigDecimal(number));
  }

  /// True when the record satisfies it. A field that holds no number satisfies no condition on a
  /// number.
  boolean holds(RecordLayout layout, byte[] bytes, int at, int length) {
    for (Field.Place place : layout.places(bytes, at, length)) {
      if (place.field().within(field)) {
        return holds(layout, place, bytes, at);
      }
    }
    return false;
  }

  private boolean holds(RecordLayout layout, Field.Place place, byte[] bytes, int at) {
    int start = at + place.offset();
    if (number != null) {
      BigDecimal value = Numbers.value(place.field(), bytes, start);
      return value != null && relation.holds(value.compareTo(number));
    }
    String wanted = text == null ? "" : text;
    Field of = place.field();
    String value =
        of.encoding() == Encoding.DISPLAY
            ? layout.codePage().decode(bytes, start, of.length())
            : Transcoding.decode(layout.codePage(), of.encoding(), bytes, start, of.length());
    return relation.holds(value.stripTrailing().compareTo(wanted.stripTrailing()));
  }

  /// True when no record satisfies both: each wants another value of the same field.
  boolean excludes(RuleCondition other) {
    if (!field.equals(other.field)
        || relation != Relation.EQUAL
        || other.relation != Relation.EQUAL) {
      return false;
    }
    if (text != null && other.text != null) {
      return !text.stripTrailing().equals(other.text.stripTrailing());
    }
    return number != null && other.number != null && number.compareTo(other.number) != 0;
  }
}
