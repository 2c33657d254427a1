package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What SPECIAL-NAMES defines: mnemonic-names of devices and channels, switches and their
/// conditions, classes of characters (Language Reference, "SPECIAL-NAMES paragraph").
final class SpecialNames {
  private static final Set<String> DEVICES =
      Set.of(
          "SYSIN",
          "SYSIPT",
          "SYSOUT",
          "SYSLIST",
          "SYSLST",
          "SYSPUNCH",
          "SYSPCH",
          "CONSOLE",
          "CSP",
          "AFP-5A",
          "ENVIRONMENT-NAME",
          "ENVIRONMENT-VALUE");
  private static final Pattern CHANNEL = Pattern.compile("C(0[1-9]|1[0-2])|S0[1-5]");
  private static final Pattern SWITCH = Pattern.compile("UPSI-[0-7]");

  private final Map<String, String> devices = new HashMap<>();
  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, Alphabet> alphabets = new HashMap<>();
  private final Set<String> alphabetNames = new HashSet<>();
  private @Nullable Alphabet collating;
  private final CodePage page;
  private final Problems problems;

  SpecialNames(CodePage page, Problems problems) {
    this.page = page;
    this.problems = problems;
  }

  void read(ProgramSyntax.Environment environment, Names names) {
    for (ProgramSyntax.Mnemonic mnemonic : environment.mnemonics()) {
      read(mnemonic, names);
    }
    for (ProgramSyntax.ClassDefinition definition : environment.classes()) {
      classes.put(definition.name().text(), members(definition.values()));
    }
    for (ProgramSyntax.AlphabetDefinition definition : environment.alphabets()) {
      alphabetNames.add(definition.name().text());
      Alphabet alphabet = alphabet(definition);
      if (alphabet != null) {
        alphabets.put(definition.name().text(), alphabet);
      }
    }
    collating = collating(environment);
  }

  /// PROGRAM COLLATING SEQUENCE; null for the native one.
  private @Nullable Alphabet collating(ProgramSyntax.Environment environment) {
    Name name = environment.collating();
    return name == null ? null : alphabet(name, problems);
  }

  /// The alphabet of an alphabet-name; null for the native one, and for a name of none, which is a
  /// problem.
  @Nullable Alphabet alphabet(Name name, Problems say) {
    if (!alphabetNames.contains(name.text())) {
      say.add(
          RuleBroken.of(
              Rule.ENVIRONMENT_NAME, name.at(), "there is no alphabet `" + name.text() + "`"));
    }
    return alphabets.get(name.text());
  }

  @Nullable Alphabet collating() {
    return collating;
  }

  /// An alphabet of another order than the native one, or null.
  private @Nullable Alphabet alphabet(ProgramSyntax.AlphabetDefinition definition) {
    Name known = definition.known();
    if (known != null) {
      return switch (known.text()) {
        case "STANDARD-1", "STANDARD-2" -> Alphabet.ascii(page);
        default -> null;
      };
    }
    Alphabet.Builder builder = new Alphabet.Builder();
    for (List<ValueRange> place : definition.values()) {
      for (int i = 0; i < place.size(); i++) {
        add(builder, place.get(i), i > 0);
      }
    }
    return builder.build();
  }

  private void add(Alphabet.Builder builder, ValueRange range, boolean also) {
    byte[] from = characters(range.from());
    Expression end = range.to();
    byte[] to = end == null ? from : characters(end);
    if (end == null) {
      for (byte b : from) {
        add(builder, b & 0xFF, also, range);
      }
    } else if (from.length == 1 && to.length == 1) {
      int first = from[0] & 0xFF;
      int last = to[0] & 0xFF;
      int step = first <= last ? 1 : -1;
      for (int i = first; i != last + step; i += step) {
        add(builder, i, also, range);
      }
    }
  }

  private void add(Alphabet.Builder builder, int character, boolean also, ValueRange range) {
    if (!builder.add(character, also)) {
      problems.add(
          RuleBroken.of(
              Rule.VALUE_RANGE,
              range.at(),
              String.format(
                  Locale.ROOT, "the character X'%02X' is in the alphabet twice", character)));
    }
  }

  private void read(ProgramSyntax.Mnemonic mnemonic, Names names) {
    String device = mnemonic.device().text();
    boolean isSwitch = SWITCH.matcher(device).matches();
    if (!isSwitch && !DEVICES.contains(device) && !CHANNEL.matcher(device).matches()) {
      problems.add(
          RuleBroken.of(
                  Rule.ENVIRONMENT_NAME,
                  mnemonic.device().at(),
                  "`" + device + "` is no device, channel or switch")
              .help("such as SYSOUT, CONSOLE, C01 to C12, UPSI-0 to UPSI-7"));
      return;
    }
    if (mnemonic.name() != null) {
      devices.put(mnemonic.name().text(), device);
    }
    if (isSwitch) {
      int number = device.charAt(device.length() - 1) - '0';
      addStatus(mnemonic.on(), number, true, names);
      addStatus(mnemonic.off(), number, false, names);
    }
  }

  private static void addStatus(@Nullable Name name, int number, boolean on, Names names) {
    if (name != null) {
      names.add(
          name.text(), new Names.Entry(name.at(), new Bound.SwitchStatus(number, on), List.of()));
    }
  }

  private byte[] members(List<ValueRange> values) {
    byte[] members = new byte[256];
    for (ValueRange value : values) {
      byte[] from = characters(value.from());
      Expression end = value.to();
      if (end == null) {
        for (byte b : from) {
          members[b & 0xFF] = 1;
        }
      } else {
        byte[] to = characters(end);
        if (from.length == 1 && to.length == 1) {
          int low = Math.min(from[0] & 0xFF, to[0] & 0xFF);
          int high = Math.max(from[0] & 0xFF, to[0] & 0xFF);
          for (int i = low; i <= high; i++) {
            members[i] = 1;
          }
        }
      }
    }
    return members;
  }

  /// The characters of a literal; a number is an ordinal position in the collating sequence, from
  /// 1.
  private byte[] characters(Expression value) {
    if (value instanceof Expression.All(_, Expression of)) {
      return characters(of);
    }
    if (value instanceof Expression.FigurativeConstant(_, Figurative which)) {
      return new byte[] {LiteralBytes.of(which, page, false)};
    }
    if (value instanceof Expression.Constant(Span at, Literal literal)) {
      boolean characters = LiteralBytes.encoding(literal) == Encoding.DISPLAY;
      byte[] bytes = characters ? LiteralBytes.of(literal, page) : null;
      if (bytes != null) {
        return bytes;
      }
      if (literal instanceof Literal.Number number && number.scale() == 0) {
        long ordinal = number.unscaled().bitLength() > 31 ? 0 : number.unscaled().longValue();
        if (ordinal >= 1 && ordinal <= 256) {
          return new byte[] {(byte) (ordinal - 1)};
        }
        problems.add(
            RuleBroken.of(
                Rule.VALUE_RANGE, at, "an ordinal position of a character is from 1 to 256"));
      }
    }
    return new byte[0];
  }

  byte @Nullable [] classMembers(String name) {
    return classes.get(name);
  }

  /// The device of a mnemonic-name, or of an environment-name used directly; null for neither.
  @Nullable String device(String name) {
    String device = devices.get(name);
    return device != null || !DEVICES.contains(name) ? device : name;
  }

  Set<String> mnemonics() {
    return devices.keySet();
  }
}
