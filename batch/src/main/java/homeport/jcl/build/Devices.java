package homeport.jcl.build;

import homeport.jcl.DatasetName;
import homeport.jcl.DdReference;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.Space;
import homeport.jcl.Unit;
import homeport.jcl.Volume;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// SPACE=, UNIT= and VOL=.
final class Devices {
  private static final long QUANTITY = 16_777_215;

  private final DdContext context;
  private final Values values;

  Devices(DdContext context) {
    this.context = context;
    this.values = context.values();
  }

  /// `SPACE=(unit,(primary,secondary,directory),RLSE,how,ROUND)`.
  @Nullable Space space(@Nullable Value value, @Nullable Value averageRecord) {
    if (value == null) {
      return null;
    }
    List<Value> items = value.items();
    Value unit = Values.item(items, 0);
    Value quantities = Values.item(items, 1);
    if (unit == null || quantities == null) {
      values.problems().add(new JclParameterProblem.Missing(value.at(), "the quantity of SPACE"));
      return null;
    }
    if (unit.text().equals("ABSTR")) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnsupportedParameter(
                  unit.at(), "SPACE=(ABSTR", "DD", "there are no tracks to choose from"));
      return null;
    }
    Space.Measure measure = measure(unit, averageRecord);
    Long length = isTracks(measure) ? Long.valueOf(0) : values.number(unit, "SPACE", 0, 65_535);
    List<Value> amounts = quantities.items();
    long factor = factor(averageRecord);
    Long primary = values.number(Values.item(amounts, 0), "SPACE", 0, QUANTITY);
    Long secondary = values.number(Values.item(amounts, 1), "SPACE", 0, QUANTITY);
    Integer directory = values.integer(Values.item(amounts, 2), "SPACE", 0, 8_388_607);
    if (amounts.size() > 3 || items.size() > 5) {
      values.format(value, "SPACE", "(unit,(primary,secondary,directory),RLSE,how,ROUND)");
    }
    Boolean release = values.word(Values.item(items, 2), "SPACE", Map.of("RLSE", true));
    values.word(Values.item(items, 3), "SPACE", Map.of("CONTIG", true, "MXIG", true, "ALX", true));
    Boolean round = values.word(Values.item(items, 4), "SPACE", Map.of("ROUND", true));
    if (length == null) {
      return null;
    }
    return new Space(
        measure,
        length,
        primary == null ? 0 : primary * factor,
        secondary == null ? null : Long.valueOf(secondary * factor),
        directory,
        release != null,
        round != null);
  }

  private static boolean isTracks(Space.Measure measure) {
    return measure == Space.Measure.TRACKS || measure == Space.Measure.CYLINDERS;
  }

  private static Space.Measure measure(Value unit, @Nullable Value averageRecord) {
    return switch (unit.text()) {
      case "TRK" -> Space.Measure.TRACKS;
      case "CYL" -> Space.Measure.CYLINDERS;
      default -> averageRecord == null ? Space.Measure.BLOCKS : Space.Measure.RECORDS;
    };
  }

  private long factor(@Nullable Value averageRecord) {
    Long factor =
        values.word(averageRecord, "AVGREC", Map.of("U", 1L, "K", 1_024L, "M", 1_048_576L));
    return factor == null ? 1 : factor;
  }

  /// `UNIT=(name,count,DEFER)` or `UNIT=AFF=dd`.
  @Nullable Unit unit(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    List<Value> items = value.items();
    String name = "";
    String sameAs = null;
    Integer count = null;
    boolean defer = false;
    for (int i = 0; i < items.size(); i++) {
      Value item = items.get(i);
      if (item instanceof Value.Keyed keyed) {
        if (keyed.keyword().equals("AFF")) {
          sameAs = values.name(keyed.value(), "UNIT=AFF");
        } else if (!keyed.keyword().equals("SMSHONOR")) {
          values.problems().add(unknown(item, "UNIT"));
        }
      } else if (i == 0) {
        String text = values.text(Values.item(items, 0), "UNIT", 9);
        name = text == null ? "" : text;
      } else if (i == 1 && !item.isOmitted()) {
        count = item.text().equals("P") ? Integer.valueOf(0) : values.integer(item, "UNIT", 1, 59);
      } else if (i == 2 && item.text().equals("DEFER")) {
        defer = true;
      } else if (!item.isOmitted() && !item.text().equals("SMSHONOR")) {
        values.problems().add(unknown(item, "UNIT"));
      }
    }
    return new Unit(name, count, defer, sameAs);
  }

  private static JclParameterProblem unknown(Value item, String keyword) {
    return new JclParameterProblem.UnknownValue(item.at(), item.raw(), keyword, "");
  }

  /// `VOL=(PRIVATE,RETAIN,sequence,count,SER=(…))` or `REF=`.
  @Nullable Volume volume(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    List<Value> items = value.items();
    boolean privately = false;
    boolean retain = false;
    Integer sequence = null;
    Integer count = null;
    List<String> serials = new ArrayList<>();
    DdReference reference = null;
    String dataset = null;
    for (int i = 0; i < items.size(); i++) {
      Value item = items.get(i);
      if (item instanceof Value.Keyed keyed) {
        switch (keyed.keyword()) {
          case "SER" -> serials(keyed.value(), serials);
          case "REF" -> {
            reference = reference(keyed.value());
            dataset = reference == null ? referenceDataset(keyed.value()) : null;
          }
          default -> {
            String near = Names.near(keyed.keyword(), Set.of("SER", "REF"));
            values
                .problems()
                .add(
                    new JclParameterProblem.UnknownKeyword(
                        keyed.at(), keyed.keyword(), "VOLUME", near));
          }
        }
      } else if (!item.isOmitted()) {
        switch (i) {
          case 0 -> privately = values.word(item, "VOLUME", Map.of("PRIVATE", true)) != null;
          case 1 -> retain = values.word(item, "VOLUME", Map.of("RETAIN", true)) != null;
          case 2 -> sequence = values.integer(item, "VOLUME", 1, 255);
          case 3 -> count = values.integer(item, "VOLUME", 1, 255);
          default -> values.problems().add(unknown(item, "VOLUME"));
        }
      }
    }
    return new Volume(privately, retain, sequence, count, serials, reference, dataset);
  }

  private void serials(Value value, List<String> serials) {
    for (Value item : value.items()) {
      String serial = values.text(item, "VOLUME=SER", 6);
      if (serial != null) {
        serials.add(serial);
      }
    }
  }

  private @Nullable DdReference reference(Value value) {
    return value instanceof Value.Text text && text.text().startsWith("*.")
        ? context.reference(text)
        : null;
  }

  private @Nullable String referenceDataset(Value value) {
    if (value.isOmitted() || value.text().startsWith("*.")) {
      return null;
    }
    DatasetName name = new DatasetNames(values.problems()).name(value);
    return name instanceof DatasetName.Plain plain ? plain.name() : null;
  }
}
