package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.JsonIndicator;
import homeport.cobol.model.LiteralBytes;
import homeport.cobol.model.MarkupItems;
import homeport.cobol.model.Occurs;
import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Markup;
import homeport.codegen.ir.Index;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Transcoding;
import homeport.data.Usage;
import homeport.runtime.markup.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Describes the operand of a JSON or XML statement to the runtime: the items that it looks at,
/// with what the statement's phrases say of each.
final class MarkupParts {
  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final Map<DataItem, String> names = new HashMap<>();
  private final Map<DataItem, Part.Type> types = new HashMap<>();
  private final Set<DataItem> dropped = new HashSet<>();
  private final Set<DataItem> skipped = new HashSet<>();
  private final Map<DataItem, List<Part.Fill>> suppressed = new HashMap<>();
  private final List<Markup.Suppress> every = new ArrayList<>();
  private final Map<DataItem, Part.Flag> flags = new HashMap<>();
  private final Map<DataItem, Figurative> nulls = new HashMap<>();
  private final Map<DataItem, Markup.Indicator> indicators = new HashMap<>();
  private final Set<DataItem> ignored = new HashSet<>();
  private final List<Elsewhere> elsewhere = new ArrayList<>();
  private boolean ignoresAll;
  private boolean attributes;
  private int base;
  private boolean wholeTable;
  private boolean variable;
  private Index start = Index.ZERO;
  private final List<Index> varying = new ArrayList<>();
  private final Reference root;

  /// An indicator of JSON's null that is not among the operand's items.
  ///
  /// @param named what IN names, with its subscripts; null where a condition-name says it
  /// @param extent the bytes from its first to its last occurrence
  record Elsewhere(@Nullable Reference named, DataItem item, int extent) {}

  /// @param root the operand
  MarkupParts(Context context, Operands operands, Reference root) {
    this.context = context;
    this.operands = operands;
    this.root = root;
    this.constants = new Constants(context);
  }

  private DataItem item(Reference reference) {
    return context.bindings().item(reference);
  }

  MarkupParts names(List<Markup.NameOf> phrase) {
    for (Markup.NameOf name : phrase) {
      String text =
          name.name() == null
              ? ""
              : Transcoding.decode(
                  context.codePage(),
                  constants.encoding(name.name()),
                  constants.bytes(name.name()));
      names.put(item(name.item()), text);
    }
    return this;
  }

  MarkupParts suppress(List<Markup.Suppress> phrase, Markup.Form form) {
    for (Markup.Suppress suppress : phrase) {
      Reference reference = suppress.item();
      if (reference == null) {
        every.add(suppress);
      } else if (suppress.when().isEmpty()) {
        dropped.add(item(reference));
      } else {
        DataItem item = item(reference);
        List<Part.Fill> fills = new ArrayList<>();
        if (form == Markup.Form.JSON) {
          fills.addAll(suppressed.getOrDefault(item, List.of()));
        }
        suppress.when().forEach(when -> fills.add(fill(item, when.which())));
        suppressed.put(item, fills);
      }
    }
    return this;
  }

  MarkupParts skip(List<Reference> phrase) {
    phrase.forEach(reference -> skipped.add(item(reference)));
    return this;
  }

  MarkupParts converting(Markup.Converting converting) {
    for (Markup.Flag flag : converting.flags()) {
      flags.put(item(flag.item()), flag(flag.yes(), flag.no()));
    }
    converting.nulls().forEach(each -> nulls.put(item(each.item()), each.using().which()));
    for (Markup.Indicator indicator : converting.indicators()) {
      indicators.put(item(indicator.item()), indicator);
    }
    for (Markup.Ignored each : converting.ignored()) {
      if (each.item() == null) {
        ignoresAll = true;
      } else {
        ignored.add(item(each.item()));
      }
    }
    return this;
  }

  /// Indicators of JSON NULL are no items of a document that is made (A-0938).
  MarkupParts dropIndicators() {
    indicators.values().forEach(each -> dropped.add(indicator(each)));
    return this;
  }

  /// Nor are they filled from a text.
  MarkupParts skipIndicators() {
    indicators.values().forEach(each -> skipped.add(indicator(each)));
    return this;
  }

  private DataItem indicator(Markup.Indicator phrase) {
    return JsonIndicator.item(phrase, context.bindings());
  }

  private Part.Flag flag(Expression yes, @Nullable Expression no) {
    List<Part.Range> values = ranges(yes);
    byte noValue = no == null ? whenFalse(yes) : ranges(no).getFirst().low();
    return new Part.Flag(values, values.getFirst().low(), noValue);
  }

  /// What JSON NULL is to an item.
  private Part.OnNull onNull(DataItem item) {
    boolean passedOver = ignoresAll || ignored.contains(item);
    Markup.Indicator indicator = indicators.get(item);
    if (indicator == null) {
      return passedOver ? Part.OnNull.IGNORED : Part.OnNull.NONE;
    }
    Part.Flag values = flag(indicator.yes(), indicator.no());
    JsonIndicator where = JsonIndicator.of(indicator, root, context.bindings());
    List<Integer> strides = where.tables().reversed().stream().map(Occurs::stride).toList();
    if (where.inOperand()) {
      int offset = where.item().offset() - base;
      return new Part.OnNull(passedOver, Part.OnNull.OPERAND, offset, strides, values);
    }
    int extent = 1;
    for (Occurs table : where.tables()) {
      extent += (table.max() - 1) * table.stride();
    }
    elsewhere.add(new Elsewhere(indicator.in(), where.item(), extent));
    return new Part.OnNull(passedOver, elsewhere.size(), 0, strides, values);
  }

  /// The indicators outside the operand, in the order of their numbers.
  List<Elsewhere> elsewhere() {
    return elsewhere;
  }

  MarkupParts document(Markup.Document document) {
    attributes = document.attributes();
    for (Markup.TypeOf type : document.types()) {
      types.put(item(type.item()), Part.Type.valueOf(type.type().name()));
    }
    return this;
  }

  /// What SET … TO FALSE gives the item, which a condition-name by itself needs.
  private byte whenFalse(Expression value) {
    return value instanceof Reference name
            && context.bindings().of(name) instanceof Bound.Condition(ConditionName condition)
            && condition.whenFalse() != null
        ? constants.bytes(condition.whenFalse())[0]
        : 0;
  }

  private List<Part.Range> ranges(Expression value) {
    if (!(value instanceof Reference name)
        || !(context.bindings().of(name) instanceof Bound.Condition(ConditionName condition))) {
      byte only = constants.bytes(value)[0];
      return List.of(new Part.Range(only, only));
    }
    List<Part.Range> ranges = new ArrayList<>();
    for (ValueRange range : condition.values()) {
      byte from = constants.bytes(range.from())[0];
      byte to = range.to() == null ? from : constants.bytes(range.to())[0];
      ranges.add(new Part.Range(from, to));
    }
    return ranges;
  }

  /// The operand itself.
  Part root() {
    DataItem item = item(root);
    base = item.offset();
    wholeTable = root.subscripts().isEmpty() && item.occurs() != null;
    variable = item.isVariable();
    start = variable ? operands.places().offset(item) : Index.ZERO;
    return part(item, item);
  }

  /// What the slots of [Part.Varying] hold when the statement runs.
  List<Index> varying() {
    return varying;
  }

  private Part part(DataItem item, DataItem root) {
    Occurs table = item.equals(root) && !wholeTable ? null : item.occurs();
    String spelling = item.spelling();
    String given = names.get(item);
    return new Part(
        given != null ? given : spelling == null ? "" : spelling,
        given != null,
        item.offset() - base,
        item.length(),
        table == null ? Part.SINGLE : table.max(),
        table == null ? 0 : table.stride(),
        type(item, table, root),
        item.isGroup() ? List.of() : fills(item, type(item, table, root)),
        content(item, root),
        onNull(item),
        item.dynamicLimit(),
        variable ? varying(item, table) : Part.Varying.NOTHING);
  }

  /// What of an item depends on an OCCURS DEPENDING ON: tables before it bring it nearer, a table
  /// within it brings its occurrences nearer to one another (Language Reference, "Complex OCCURS
  /// DEPENDING ON").
  private Part.Varying varying(DataItem item, @Nullable Occurs table) {
    Markup.Indicator phrase = indicators.get(item);
    JsonIndicator indicator =
        phrase == null ? null : JsonIndicator.of(phrase, root, context.bindings());
    return new Part.Varying(
        place(item),
        table != null && table.dependingOn() != null
            ? slot(operands.places().checkedOccurrences(table))
            : Part.Varying.FIXED,
        table != null && table.isOfVaryingLength()
            ? slot(operands.places().stride(table))
            : Part.Varying.FIXED,
        indicator != null && indicator.inOperand() ? place(indicator.item()) : Part.Varying.FIXED);
  }

  private int place(DataItem item) {
    return item.isVariablyLocated()
        ? slot(VariableLayout.minus(operands.places().offset(item), start))
        : Part.Varying.FIXED;
  }

  private int slot(Index value) {
    varying.add(value);
    return varying.size() - 1;
  }

  private Part.Type type(DataItem item, @Nullable Occurs table, DataItem root) {
    Part.Type given = types.get(item);
    if (given != null) {
      return given;
    }
    boolean eligible = !item.isGroup() && table == null && !item.equals(root);
    return attributes && eligible ? Part.Type.ATTRIBUTE : Part.Type.ELEMENT;
  }

  private List<Part.Fill> fills(DataItem item, Part.Type type) {
    List<Part.Fill> own = suppressed.get(item);
    if (own != null) {
      return own;
    }
    List<Part.Fill> fills = new ArrayList<>();
    for (Markup.Suppress suppress : every) {
      Boolean numeric = suppress.numeric();
      Markup.Type only = suppress.type();
      boolean meant =
          (numeric == null || numeric == isNumber(item))
              && (only == null || only.name().equals(type.name()));
      for (Expression.FigurativeConstant when : suppress.when()) {
        if (meant && MarkupItems.isComparable(item, when.which())) {
          fills.add(fill(item, when.which()));
        }
      }
    }
    return fills;
  }

  private Part.Fill fill(DataItem item, Figurative which) {
    boolean number = which == Figurative.ZERO && isNumber(item);
    Encoding encoding = item.encoding();
    if (encoding == Encoding.DISPLAY) {
      return new Part.Fill(constants.fill(which) & 0xFF, 1, number);
    }
    byte[] unit = LiteralBytes.of(which, encoding, context.options().apost());
    int value = unit.length == 1 ? unit[0] & 0xFF : (unit[0] & 0xFF) << 8 | unit[1] & 0xFF;
    return new Part.Fill(value, unit.length, number);
  }

  /// Of class numeric.
  private static boolean isNumber(DataItem item) {
    return switch (item.category()) {
      case NUMERIC, INTERNAL_FLOAT, EXTERNAL_FLOAT -> true;
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          false;
    };
  }

  private Part.Content content(DataItem item, DataItem root) {
    if (skipped.contains(item)) {
      return new Part.Skipped();
    }
    if (item.isGroup()) {
      return group(item, root);
    }
    Part.Flag flag = flags.get(item);
    Part.Content content = flag != null ? flag : elementary(item);
    Figurative whenNull = nulls.get(item);
    return whenNull == null ? content : new Part.Nullable(fill(item, whenNull), content);
  }

  /// A group of which nothing is left goes with what was in it.
  private Part.Group group(DataItem group, DataItem root) {
    List<Part> parts = new ArrayList<>();
    for (DataItem child : MarkupItems.of(group)) {
      if (!dropped.contains(child)) {
        Part part = part(child, root);
        if (!(part.content() instanceof Part.Group(List<Part> inner)) || !inner.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return new Part.Group(parts);
  }

  private Part.Content elementary(DataItem item) {
    return switch (item.category()) {
      case ALPHABETIC, ALPHANUMERIC, DBCS, NATIONAL, UTF8 -> characters(item, "");
      case ALPHANUMERIC_EDITED, DBCS_EDITED, NATIONAL_EDITED ->
          characters(item, picture(item).text());
      case NUMERIC_EDITED -> edited(item);
      case NUMERIC -> number(Objects.requireNonNull(item.number()));
      case INDEX -> new Part.Number(Usage.INDEX.ordinal(), 9, 0, true, 0, wholeIntegers(9), true);
      case INTERNAL_FLOAT -> new Part.Floating(item.usage() == Usage.FLOAT_SHORT);
      case EXTERNAL_FLOAT ->
          new Part.External(picture(item).text(), item.usage() == Usage.NATIONAL);
      case GROUP, POINTER, PROCEDURE_POINTER ->
          throw new IllegalStateException("refused by the checks: " + item);
    };
  }

  private static Part.Characters characters(DataItem item, String picture) {
    return new Part.Characters(
        item.justified(), picture, item.encoding().ordinal(), item.utf8Characters());
  }

  private static Picture picture(DataItem item) {
    return Objects.requireNonNull(item.picture(), item::displayName);
  }

  private static Part.Edited edited(DataItem item) {
    Picture picture = picture(item);
    StringBuilder currencies = new StringBuilder();
    for (Picture.Currency currency : picture.rules().currencies()) {
      currencies.append(currency.symbol()).append(currency.sign()).append('\0');
    }
    return new Part.Edited(
        picture.text(),
        currencies.toString(),
        picture.rules().decimalPointIsComma(),
        item.blankWhenZero(),
        item.usage() == Usage.NATIONAL,
        picture.digits(),
        picture.scale());
  }

  /// Binary items that keep all their bytes can hold have more places than their pictures (Language
  /// Reference, "Format conversion of elementary data").
  private Part.Number number(NumberFormat format) {
    boolean whole = new Operands(context).isNative(format);
    int places = whole ? wholeIntegers(format.digits()) : format.digits();
    return new Part.Number(
        format.usage().ordinal(),
        format.digits(),
        format.scale(),
        format.signed(),
        format.sign().ordinal(),
        Math.max(places - format.scale(), 0),
        whole);
  }

  private static int wholeIntegers(int digits) {
    return digits <= 4 ? 5 : digits <= 9 ? 10 : 20;
  }
}
