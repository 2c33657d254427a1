package homeport.data;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;

/// The time of day where the machine is. It is asked of `TimeZone`: a `ZoneId` looks in every jar
/// for further rules of time zones, which was measured to take longer than a short program.
public final class MachineTime {
  private static final int MILLIS = 1_000;

  private MachineTime() {}

  /// The time of day here at that instant.
  public static OffsetDateTime at(Instant instant) {
    int millis = TimeZone.getDefault().getOffset(instant.toEpochMilli());
    return instant.atOffset(ZoneOffset.ofTotalSeconds(millis / MILLIS));
  }

  /// The time of day here now.
  public static OffsetDateTime now() {
    return at(Instant.now());
  }
}
