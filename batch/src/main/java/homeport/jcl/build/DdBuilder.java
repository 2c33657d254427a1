package homeport.jcl.build;

import homeport.diagnostics.Span;
import homeport.jcl.Allocation;
import homeport.jcl.Allocation.DsnType;
import homeport.jcl.Allocation.GenerationOrder;
import homeport.jcl.Allocation.RecordOrganization;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Disposition;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.RecordAttributes;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A DD with its parameters to what it allocates.
final class DdBuilder {
  private static final Map<String, DsnType> DSN_TYPES =
      Map.of(
          "PDS", DsnType.PDS,
          "LIBRARY", DsnType.LIBRARY,
          "BASIC", DsnType.BASIC,
          "LARGE", DsnType.LARGE,
          "EXTREQ", DsnType.EXTREQ,
          "EXTPREF", DsnType.EXTPREF);
  private static final Map<String, RecordOrganization> RECORD_ORGANIZATIONS =
      Map.of(
          "KS", RecordOrganization.KEYED,
          "ES", RecordOrganization.ENTRY,
          "RR", RecordOrganization.RELATIVE,
          "LS", RecordOrganization.LINEAR);
  private static final Map<String, GenerationOrder> GENERATION_ORDERS =
      Map.of(
          "LIFO", GenerationOrder.LIFO,
          "FIFO", GenerationOrder.FIFO,
          "USECATLG", GenerationOrder.USECATLG);
  private static final List<String> KINDS = List.of("SYSOUT", "DDNAME");
  private static final Map<String, Boolean> YES_NO =
      Map.of("YES", true, "Y", true, "NO", false, "N", false);

  private final DdContext context;
  private final Values values;

  DdBuilder(DdContext context) {
    this.context = context;
    this.values = context.values();
  }

  Dd build(DraftDd draft) {
    List<Allocation> allocations = new ArrayList<>();
    for (DraftDd.Part part : draft.parts()) {
      allocations.add(allocation(part));
    }
    return new Dd(draft.at(), draft.name(), allocations);
  }

  private Allocation allocation(DraftDd.Part part) {
    List<Parameter> parameters =
        part.parameters().stream()
            .filter(p -> !p.isPositional() || !p.value().isOmitted())
            .toList();
    Keywords keywords = new Keywords(JclSupport.Area.DD, parameters, 1, values.problems());
    RecordAttributes attributes = Attributes.read(keywords, context);
    Value kind = keywords.positional(0);
    checkConflicts(keywords, kind);
    if (kind != null) {
      switch (kind.text()) {
        case "*", "DATA" -> {
          return inStream(part, keywords, attributes);
        }
        case "DUMMY" -> {
          return new Allocation.Dummy(part.at(), attributes);
        }
        default -> unknownPositional(kind);
      }
    }
    if (keywords.has("SYSOUT")) {
      return sysout(part.at(), keywords, attributes);
    }
    if (keywords.get("DDNAME") != null) {
      String name = values.name(keywords.get("DDNAME"), "DDNAME");
      return name == null
          ? new Allocation.Dummy(part.at(), attributes)
          : new Allocation.Forward(part.at(), name, attributes);
    }
    return dataset(part.at(), keywords, attributes);
  }

  private void unknownPositional(Value kind) {
    JclSupport.Entry entry = JclSupport.find(JclSupport.Area.DD, kind.raw());
    if (entry != null && entry.level() == JclSupport.Level.NO) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnsupportedParameter(
                  kind.at(), kind.raw(), "DD", entry.reason()));
      return;
    }
    List<String> known = List.of("*", "DATA", "DUMMY", "DYNAM");
    values
        .problems()
        .add(
            new JclParameterProblem.UnknownValue(
                kind.at(), kind.raw(), "DD", Names.near(kind.raw(), known)));
  }

  /// Parameters that exclude one another (z/OS MVS JCL Reference, "Relationship to other
  /// parameters" of each).
  private void checkConflicts(Keywords keywords, @Nullable Value kind) {
    String data = kind == null || kind.text().equals("DUMMY") ? "" : kind.text();
    for (String keyword : KINDS) {
      if (!data.isEmpty() && keywords.get(keyword) != null) {
        conflict(keywords, keyword, data);
      }
    }
    if (keywords.get("SYSOUT") != null && keywords.get("DDNAME") != null) {
      conflict(keywords, "DDNAME", "SYSOUT");
    }
    if (keywords.get("DISP") != null) {
      if (!data.isEmpty()) {
        conflict(keywords, "DISP", data);
      } else if (keywords.get("SYSOUT") != null || keywords.get("DDNAME") != null) {
        conflict(keywords, "DISP", keywords.get("SYSOUT") != null ? "SYSOUT" : "DDNAME");
      }
    }
    for (String keyword : List.of("DLM", "SYMBOLS")) {
      Value value = keywords.get(keyword);
      if (data.isEmpty() && value != null) {
        values.format(value, keyword, "it is only for DD * and DD DATA");
      }
    }
  }

  private void conflict(Keywords keywords, String keyword, String other) {
    Span at = keywords.at(keyword);
    if (at != null) {
      values.problems().add(new JclParameterProblem.Conflict(at, keyword, other));
    }
  }

  private Allocation inStream(DraftDd.Part part, Keywords keywords, RecordAttributes attributes) {
    DraftDd.Data data = part.data();
    Value delimiter = keywords.get("DLM");
    if (delimiter != null && delimiter.text().length() != 2) {
      values.format(delimiter, "DLM", "two characters are expected");
    }
    Value symbols = keywords.get("SYMBOLS");
    if (symbols != null) {
      List<Value> items = symbols.items();
      values.word(
          Values.item(items, 0),
          "SYMBOLS",
          Map.of("JCLONLY", true, "EXECSYS", true, "CNVTSYS", true));
      values.name(Values.item(items, 1), "SYMBOLS");
    }
    return data == null
        ? new Allocation.InStream(part.at(), List.of(), false, attributes)
        : new Allocation.InStream(part.at(), data.records(), data.substituted(), attributes);
  }

  /// `SYSOUT=(class,writer,form)`.
  private Allocation sysout(Span at, Keywords keywords, RecordAttributes attributes) {
    Value value = keywords.get("SYSOUT");
    List<Value> items = value == null ? List.of() : value.items();
    Value outputClass = Values.item(items, 0);
    String letter = "";
    if (outputClass != null) {
      letter = outputClass.text();
      if (!letter.equals("*") && !letter.matches("[A-Z0-9]")) {
        values
            .problems()
            .add(
                new JclParameterProblem.UnknownValue(
                    outputClass.at(), outputClass.raw(), "SYSOUT", ""));
      }
    }
    List<String> outputs = new ArrayList<>();
    for (String output : Values.texts(keywords.get("OUTPUT"))) {
      outputs.add(output.startsWith("*.") ? output.substring(2) : output);
    }
    Value limit = keywords.get("OUTLIM");
    Value copies = keywords.get("COPIES");
    Value first = copies == null ? null : Values.item(copies.items(), 0);
    Value hold = keywords.get("HOLD");
    Boolean held = values.word(hold, "HOLD", YES_NO);
    Value destination = keywords.get("DEST");
    return new Allocation.Sysout(
        at,
        letter,
        values.name(Values.item(items, 1), "SYSOUT"),
        values.text(Values.item(items, 2), "SYSOUT", 4),
        outputs,
        values.integer(limit, "OUTLIM", 0, 16_777_215),
        values.integer(first, "COPIES", 0, 255),
        destination == null ? null : destination.text(),
        held != null && held,
        attributes);
  }

  private Allocation dataset(Span at, Keywords keywords, RecordAttributes attributes) {
    DatasetName name = new DatasetName.Unnamed();
    Value dsn = keywords.get("DSNAME");
    if (dsn != null) {
      if (dsn.text().equals("NULLFILE")) {
        return new Allocation.Dummy(at, attributes);
      }
      name = name(dsn);
    }
    Disposition disposition = Dispositions.read(keywords.get("DISP"), values);
    Devices devices = new Devices(context);
    Value free = keywords.get("FREE");
    Boolean atClose = values.word(free, "FREE", Map.of("CLOSE", true, "END", false));
    List<String> amp = new ArrayList<>();
    for (String text : Values.texts(keywords.get("AMP"))) {
      amp.addAll(References.parts(text.replace('.', '\u0001').replace(',', '.')));
    }
    amp.replaceAll(text -> text.replace('\u0001', '.'));
    return new Allocation.Dataset(
        at,
        name,
        disposition,
        attributes,
        devices.space(keywords.get("SPACE"), keywords.get("AVGREC")),
        devices.unit(keywords.get("UNIT")),
        devices.volume(keywords.get("VOLUME")),
        dsnType(keywords.get("DSNTYPE")),
        values.word(keywords.get("RECORG"), "RECORG", RECORD_ORGANIZATIONS),
        values.integer(keywords.get("KEYOFF"), "KEYOFF", 0, 32_760),
        values.word(keywords.get("GDGORDER"), "GDGORDER", GENERATION_ORDERS),
        amp,
        atClose != null && atClose);
  }

  /// DSNTYPE=LIBRARY, or with a version: (LIBRARY,2).
  private @Nullable DsnType dsnType(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    Value first = Values.item(value.items(), 0);
    if (first != null && (first.text().equals("HFS") || first.text().equals("PIPE"))) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnsupportedParameter(
                  first.at(),
                  "DSNTYPE=" + first.text(),
                  "DD",
                  "UNIX files are not reached by JCL"));
      return null;
    }
    return values.word(first, "DSNTYPE", DSN_TYPES);
  }

  private DatasetName name(Value dsn) {
    if (dsn instanceof Value.Text text && text.text().startsWith("*.")) {
      DdReference reference = context.reference(text);
      return reference == null
          ? new DatasetName.Unnamed()
          : new DatasetName.BackReference(reference);
    }
    DatasetName name = new DatasetNames(values.problems()).name(dsn);
    return name == null ? new DatasetName.Unnamed() : name;
  }
}
