package homeport.jcl.build;

import homeport.jcl.Disposition;
import homeport.jcl.Disposition.Action;
import homeport.jcl.Disposition.Status;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.parameters.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DISP= with its defaults (z/OS MVS JCL Reference, "DISP parameter").
final class Dispositions {
  private static final Map<String, Status> STATUS =
      Map.of("NEW", Status.NEW, "OLD", Status.OLD, "SHR", Status.SHR, "MOD", Status.MOD);
  private static final Map<String, Action> NORMAL =
      Map.of(
          "DELETE", Action.DELETE,
          "KEEP", Action.KEEP,
          "PASS", Action.PASS,
          "CATLG", Action.CATLG,
          "UNCATLG", Action.UNCATLG);
  private static final Map<String, Action> ABNORMAL =
      Map.of(
          "DELETE", Action.DELETE,
          "KEEP", Action.KEEP,
          "CATLG", Action.CATLG,
          "UNCATLG", Action.UNCATLG);

  private Dispositions() {}

  static Disposition read(@Nullable Value value, Values values) {
    if (value == null) {
      return Disposition.OMITTED;
    }
    List<Value> items = value.items();
    if (items.size() > 3) {
      values
          .problems()
          .add(new JclParameterProblem.TooManyPositional(items.get(3).at(), "DISP", 3));
    }
    Status status = values.word(Values.item(items, 0), "DISP", STATUS);
    Action normal = values.word(Values.item(items, 1), "DISP", NORMAL);
    Action abnormal = values.word(Values.item(items, 2), "DISP", ABNORMAL);
    return resolve(status == null ? Status.NEW : status, normal, abnormal);
  }

  private static Disposition resolve(
      Status status, @Nullable Action normal, @Nullable Action abnormal) {
    Action byStatus =
        switch (status) {
          case NEW -> Action.DELETE;
          case OLD, SHR -> Action.KEEP;
          case MOD -> Action.BY_EXISTENCE;
        };
    Action atEnd = normal == null ? byStatus : normal;
    Action atAbend = abnormal != null ? abnormal : atEnd == Action.PASS ? byStatus : atEnd;
    return new Disposition(status, atEnd, atAbend, normal != null, abnormal != null);
  }
}
