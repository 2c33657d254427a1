package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.Shown;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.PictureException;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Works out what each item is: its usage (its own or its group's), category, picture, sign and
/// length (Language Reference, "USAGE clause", "PICTURE clause", "SIGN clause", "JUSTIFIED clause",
/// "BLANK WHEN ZERO clause").
final class Describer {
  private static final int DIGITS_COMPAT = 18;

  private final CompilerOptions options;
  private final Picture.Rules rules;
  private final Problems problems;

  /// Pictures that were read before: a program has few different ones.
  private final Map<String, Picture> pictures = new HashMap<>();

  Describer(CompilerOptions options, Picture.Rules rules, Problems problems) {
    this.options = options;
    this.rules = rules;
    this.problems = problems;
  }

  /// What a group hands down to its items.
  ///
  /// @param group what GROUP-USAGE says, explicitly or for a group around it; null for nothing
  private record Inherited(
      @Nullable Usage usage,
      @Nullable Usage group,
      Clause.@Nullable SignIs sign,
      boolean sync,
      int tables) {}

  void describe(Draft record) {
    describe(record, new Inherited(null, null, null, false, 0));
  }

  private void describe(Draft draft, Inherited from) {
    Usage usage = usage(draft, from.usage());
    boolean sync = from.sync() || draft.synchronize != null;
    int tables = from.tables() + (draft.occurs == null ? 0 : 1);
    Clause.SignIs sign = draft.signIs != null ? draft.signIs : from.sign();
    checkOccurs(draft, tables);
    if (draft.isGroup()) {
      Usage group = draft.groupUsage == null ? from.group() : draft.groupUsage.usage();
      describeGroup(draft, group);
      Inherited handed = new Inherited(group == null ? usage : group, group, sign, sync, tables);
      draft.children.forEach(child -> describe(child, handed));
    } else {
      draft.usage = usage == null ? Usage.DISPLAY : usage;
      draft.sync = sync;
      if (draft.groupUsage != null) {
        misplaced(draft, draft.groupUsage, "GROUP-USAGE", "an elementary item");
      }
      describeElementary(draft, usage, sign);
    }
  }

  private @Nullable Usage usage(Draft draft, @Nullable Usage inherited) {
    Clause.UsageIs own = draft.usageIs;
    if (own == null) {
      return inherited;
    }
    if (inherited != null && inherited != own.usage()) {
      problems.add(
          RuleBroken.of(
                  Rule.USAGE_CONFLICT,
                  own.at(),
                  "the USAGE of " + draft.shown() + " contradicts the USAGE of its group")
              .label("the group says " + shown(inherited)));
    }
    return own.usage();
  }

  private void checkOccurs(Draft draft, int tables) {
    Clause.Occurs occurs = draft.occurs;
    if (occurs == null) {
      return;
    }
    if (draft.parent == null) {
      problems.add(
          RuleBroken.of(Rule.OCCURS_LEVEL, occurs.at(), "level 01 and 77 items cannot have OCCURS")
              .help("put the table under a level 01"));
    } else if (tables == 8) {
      problems.add(
          RuleBroken.of(
              Rule.OCCURS_TOO_DEEP, occurs.at(), draft.shown() + " has more than 7 dimensions"));
    }
    if (occurs.max() < 1 || occurs.min() < 0 || occurs.min() > occurs.max()) {
      problems.add(
          RuleBroken.of(
              Rule.OCCURS_COUNT,
              occurs.at(),
              "a table cannot have " + occurs.min() + " to " + occurs.max() + " occurrences"));
    } else if (occurs.min() != occurs.max() && occurs.dependingOn() == null) {
      problems.add(
          RuleBroken.of(
              Rule.OCCURS_COUNT,
              occurs.at(),
              "a table of " + occurs.min() + " to " + occurs.max() + " needs DEPENDING ON"));
    }
    if (draft.isUnbounded() && draft.section != Draft.Section.LINKAGE) {
      problems.add(
          RuleBroken.of(
              Rule.OCCURS_COUNT,
              occurs.at(),
              "a table UNBOUNDED can only be in the LINKAGE SECTION"));
    }
    if (occurs.max() < 1) {
      // Nothing is known about the table's size; one occurrence keeps the rest of the record in
      // place.
      draft.occurs =
          new Clause.Occurs(occurs.at(), 1, 1, true, null, occurs.keys(), occurs.indexes());
    }
  }

  /// A national group is an elementary national item in most uses, a UTF-8 group likewise (Language
  /// Reference, "GROUP-USAGE clause").
  private void describeGroup(Draft draft, @Nullable Usage group) {
    draft.category =
        group == null
            ? Category.GROUP
            : group == Usage.NATIONAL ? Category.NATIONAL : Category.UTF8;
    draft.usage = group == null ? Usage.DISPLAY : group;
    if (draft.groupUsage != null && draft.usageIs != null) {
      misplaced(draft, draft.usageIs, "USAGE", "GROUP-USAGE");
    }
    if (draft.pic != null) {
      problems.add(
          RuleBroken.of(
                  Rule.PICTURE_NOT_ALLOWED,
                  draft.pic.at(),
                  draft.shown() + " is a group and cannot have a PICTURE")
              .also(draft.children.getFirst().at(), "part of it"));
    }
    if (draft.justified != null) {
      misplaced(draft, draft.justified, "JUSTIFIED", "a group");
    }
    if (draft.dynamicLength != null) {
      misplaced(draft, draft.dynamicLength, "DYNAMIC LENGTH", "a group");
    }
    if (draft.blankWhenZero != null) {
      misplaced(draft, draft.blankWhenZero, "BLANK WHEN ZERO", "a group");
    }
  }

  private void describeElementary(
      Draft draft, @Nullable Usage usage, Clause.@Nullable SignIs sign) {
    Category fixed = usage == null ? null : withoutPicture(usage);
    if (fixed != null) {
      draft.category = fixed;
      draft.number = null;
      draft.length = new NumberFormat(draft.usage, 0, 0, true).bytes();
      if (draft.pic != null) {
        problems.add(
            RuleBroken.of(
                Rule.PICTURE_NOT_ALLOWED,
                draft.pic.at(),
                "an item of USAGE " + shown(draft.usage) + " has no PICTURE"));
      }
      if (draft.dynamicLength != null) {
        misplaced(
            draft, draft.dynamicLength, "DYNAMIC LENGTH", "an item of USAGE " + shown(draft.usage));
      }
    } else if (draft.pic == null) {
      problems.add(
          RuleBroken.of(Rule.PICTURE_MISSING, draft.at(), draft.shown() + " has no PICTURE")
              .label("neither a PICTURE nor items below it"));
      assumeText(draft);
    } else {
      readPicture(draft, draft.pic, usage, sign);
    }
    checkText(draft);
  }

  /// The category of items whose USAGE says it all.
  private static @Nullable Category withoutPicture(Usage usage) {
    return switch (usage) {
      case FLOAT_SHORT, FLOAT_LONG -> Category.INTERNAL_FLOAT;
      case INDEX -> Category.INDEX;
      case POINTER -> Category.POINTER;
      case PROCEDURE_POINTER, FUNCTION_POINTER -> Category.PROCEDURE_POINTER;
      case DISPLAY, PACKED, BINARY, NATIVE_BINARY, DBCS, NATIONAL, UTF8 -> null;
    };
  }

  private Picture picture(String text) throws PictureException {
    Picture known = pictures.get(text);
    if (known == null) {
      known = Picture.parse(text, rules);
      pictures.put(text, known);
    }
    return known;
  }

  private void readPicture(
      Draft draft, Clause.Pic pic, @Nullable Usage usage, Clause.@Nullable SignIs sign) {
    Picture picture;
    try {
      picture = picture(pic.text());
    } catch (PictureException e) {
      problems.add(
          RuleBroken.of(
                  Rule.PICTURE_INVALID,
                  pic.at(),
                  "PICTURE " + Shown.word(pic.text()) + ": " + e.reason())
              .label("character " + (e.position() + 1)));
      assumeText(draft);
      return;
    }
    draft.picture = picture;
    draft.category = category(picture, usage);
    if (usage == null) {
      draft.usage = impliedUsage(draft.category);
    }
    if (!fits(draft.category, draft.usage)) {
      problems.add(
          RuleBroken.of(
                  Rule.USAGE_CONFLICT,
                  pic.at(),
                  draft.shown() + " cannot be " + shown(draft.usage) + " with this PICTURE")
              .label("describes " + Words.of(draft.category)));
      draft.usage = impliedUsage(draft.category);
    }
    if (draft.category == Category.NUMERIC) {
      describeNumber(draft, picture, sign);
    } else {
      if (draft.signIs != null) {
        misplaced(draft, draft.signIs, "SIGN", "an item without `S`");
      }
      draft.length = (long) picture.size() * bytesPerCharacter(draft.usage);
      byteLength(draft, pic);
    }
    if (draft.dynamicLength != null) {
      dynamicLength(draft, draft.dynamicLength, pic);
    }
  }

  /// DYNAMIC LENGTH: what lies in the record says where the characters are and how many (Language
  /// Reference, "DYNAMIC LENGTH clause").
  private void dynamicLength(Draft draft, Clause.DynamicLength clause, Clause.Pic pic) {
    boolean one = pic.text().equals("X") || pic.text().equals("U");
    if (!one || pic.byteLength() != 0) {
      misplaced(draft, clause, "DYNAMIC LENGTH", "a PICTURE other than `X` and `U`");
      return;
    }
    if (draft.justified != null) {
      misplaced(draft, draft.justified, "JUSTIFIED", "an item of DYNAMIC LENGTH");
    }
    draft.picture = null;
    draft.dynamicLimit = clause.limit();
    draft.length = DataItem.DYNAMIC_BYTES;
  }

  /// BYTE-LENGTH: the characters of a UTF-8 item are not counted (Language Reference, "PICTURE
  /// clause", "BYTE-LENGTH phrase").
  private void byteLength(Draft draft, Clause.Pic pic) {
    if (pic.byteLength() == 0) {
      return;
    }
    if (draft.category != Category.UTF8 || Objects.requireNonNull(draft.picture).size() != 1) {
      misplaced(draft, pic, "BYTE-LENGTH", "a PICTURE other than `U`");
    }
    draft.picture = null;
    draft.length = pic.byteLength();
  }

  private void describeNumber(Draft draft, Picture picture, Clause.@Nullable SignIs sign) {
    int digits = picture.digits() + picture.scalingPositions();
    int most =
        options.arith() == CompilerOptions.Arith.EXTEND ? NumberFormat.DIGITS_MAX : DIGITS_COMPAT;
    boolean binary = draft.usage == Usage.BINARY || draft.usage == Usage.NATIVE_BINARY;
    if (digits > most || (binary && digits > DIGITS_COMPAT)) {
      problems.add(
          RuleBroken.of(
                  Rule.DIGITS_TOO_MANY,
                  draft.at(),
                  draft.shown()
                      + " has "
                      + digits
                      + " digits; the most are "
                      + (binary ? DIGITS_COMPAT : most))
              .help(binary ? "use PACKED-DECIMAL" : "ARITH(EXTEND) allows 31"));
      // It stays a number, so that nothing is said of the statements that use it as one.
      draft.sign = signPlace(draft, picture, sign);
      int kept = Math.min(picture.digits(), binary ? DIGITS_COMPAT : most);
      draft.number =
          new NumberFormat(draft.usage, kept, picture.scale(), picture.signed(), draft.sign);
      draft.length = draft.number.bytes();
      return;
    }
    draft.sign = signPlace(draft, picture, sign);
    NumberFormat number = picture.numberFormat(draft.usage, draft.sign);
    draft.length = number.bytes();
    draft.number = number;
    if (draft.blankWhenZero != null) {
      blankWhenZero(draft, picture, draft.blankWhenZero);
    }
  }

  private SignPlace signPlace(Draft draft, Picture picture, Clause.@Nullable SignIs sign) {
    boolean zoned = draft.usage == Usage.DISPLAY || draft.usage == Usage.NATIONAL;
    boolean national = draft.usage == Usage.NATIONAL && picture.signed();
    if (national && (sign == null || !sign.separate())) {
      problems.add(
          RuleBroken.of(
              Rule.SIGN_MISPLACED,
              draft.at(),
              "a signed national item needs SIGN … SEPARATE; " + draft.shown() + " has none"));
      return SignPlace.TRAILING_SEPARATE;
    }
    if (sign == null) {
      return SignPlace.TRAILING;
    }
    if (!picture.signed() || !zoned) {
      if (draft.signIs != null) {
        problems.add(
            RuleBroken.of(
                Rule.SIGN_MISPLACED,
                draft.signIs.at(),
                "SIGN needs an `S` in the PICTURE and USAGE DISPLAY"));
      }
      return SignPlace.TRAILING;
    }
    if (sign.separate()) {
      return sign.leading() ? SignPlace.LEADING_SEPARATE : SignPlace.TRAILING_SEPARATE;
    }
    return sign.leading() ? SignPlace.LEADING : SignPlace.TRAILING;
  }

  /// A numeric item with BLANK WHEN ZERO counts as numeric-edited (Language Reference, "BLANK WHEN
  /// ZERO clause").
  private void blankWhenZero(Draft draft, Picture picture, Clause.BlankWhenZero clause) {
    if (picture.signed() || (draft.usage != Usage.DISPLAY && draft.usage != Usage.NATIONAL)) {
      misplaced(draft, clause, "BLANK WHEN ZERO", "a signed or computational item");
      return;
    }
    draft.category = Category.NUMERIC_EDITED;
    draft.number = null;
  }

  private void checkText(Draft draft) {
    Clause.Justified justified = draft.justified;
    if (justified != null) {
      switch (draft.category) {
        case ALPHABETIC, ALPHANUMERIC, DBCS, NATIONAL, UTF8 -> {}
        case GROUP,
            ALPHANUMERIC_EDITED,
            NUMERIC,
            NUMERIC_EDITED,
            INTERNAL_FLOAT,
            EXTERNAL_FLOAT,
            INDEX,
            POINTER,
            PROCEDURE_POINTER,
            DBCS_EDITED,
            NATIONAL_EDITED ->
            misplaced(draft, justified, "JUSTIFIED", Words.of(draft.category));
      }
    }
    Clause.BlankWhenZero blank = draft.blankWhenZero;
    Picture picture = draft.picture;
    if (blank == null || draft.category == Category.NUMERIC) {
      return;
    }
    if (draft.category != Category.NUMERIC_EDITED) {
      misplaced(draft, blank, "BLANK WHEN ZERO", Words.of(draft.category));
    } else if (picture != null && picture.asteriskFill()) {
      misplaced(draft, blank, "BLANK WHEN ZERO", "an item with `*` in its PICTURE");
    }
  }

  private void misplaced(Draft draft, Clause clause, String name, String what) {
    problems.add(
        RuleBroken.of(
            Rule.CLAUSE_MISPLACED,
            clause.at(),
            name + " cannot stand with " + what + ", which " + draft.shown() + " is"));
  }

  /// After a problem: one character, so that the items that follow can be looked at too.
  private static void assumeText(Draft draft) {
    draft.category = Category.ALPHANUMERIC;
    draft.usage = Usage.DISPLAY;
    draft.picture = null;
    draft.number = null;
    draft.length = 1;
  }

  /// `N` is national or DBCS as its USAGE says, else as the NSYMBOL option does.
  private Category category(Picture picture, @Nullable Usage usage) {
    boolean national =
        usage == Usage.NATIONAL || (usage != Usage.DBCS && options.nsymbolNational());
    return switch (picture.category()) {
      case ALPHABETIC -> Category.ALPHABETIC;
      case ALPHANUMERIC -> Category.ALPHANUMERIC;
      case ALPHANUMERIC_EDITED -> Category.ALPHANUMERIC_EDITED;
      case NUMERIC -> Category.NUMERIC;
      case NUMERIC_EDITED -> Category.NUMERIC_EDITED;
      case DBCS -> Category.DBCS;
      case DBCS_EDITED -> Category.DBCS_EDITED;
      case NATIONAL -> national ? Category.NATIONAL : Category.DBCS;
      case NATIONAL_EDITED -> national ? Category.NATIONAL_EDITED : Category.DBCS_EDITED;
      case EXTERNAL_FLOAT -> Category.EXTERNAL_FLOAT;
      case UTF8 -> Category.UTF8;
    };
  }

  private static Usage impliedUsage(Category category) {
    return switch (category) {
      case DBCS, DBCS_EDITED -> Usage.DBCS;
      case NATIONAL, NATIONAL_EDITED -> Usage.NATIONAL;
      case UTF8 -> Usage.UTF8;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC,
          NUMERIC_EDITED,
          INTERNAL_FLOAT,
          EXTERNAL_FLOAT,
          INDEX,
          POINTER,
          PROCEDURE_POINTER ->
          Usage.DISPLAY;
    };
  }

  private static boolean fits(Category category, Usage usage) {
    return switch (category) {
      case NUMERIC ->
          usage == Usage.DISPLAY
              || usage == Usage.PACKED
              || usage == Usage.BINARY
              || usage == Usage.NATIVE_BINARY
              || usage == Usage.NATIONAL;
      case NUMERIC_EDITED, EXTERNAL_FLOAT -> usage == Usage.DISPLAY || usage == Usage.NATIONAL;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          INTERNAL_FLOAT,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          usage == impliedUsage(category);
    };
  }

  private static int bytesPerCharacter(Usage usage) {
    return usage == Usage.NATIONAL || usage == Usage.DBCS ? 2 : usage == Usage.UTF8 ? 4 : 1;
  }

  private static String shown(Usage usage) {
    return switch (usage) {
      case DISPLAY -> "DISPLAY";
      case PACKED -> "PACKED-DECIMAL";
      case BINARY -> "BINARY";
      case NATIVE_BINARY -> "COMP-5";
      case FLOAT_SHORT -> "COMP-1";
      case FLOAT_LONG -> "COMP-2";
      case INDEX -> "INDEX";
      case POINTER -> "POINTER";
      case PROCEDURE_POINTER -> "PROCEDURE-POINTER";
      case FUNCTION_POINTER -> "FUNCTION-POINTER";
      case DBCS -> "DISPLAY-1";
      case NATIONAL -> "NATIONAL";
      case UTF8 -> "UTF-8";
    };
  }
}
