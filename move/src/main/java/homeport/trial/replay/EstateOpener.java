package homeport.trial.replay;

import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;

/// Opens an estate with its compiler and utilities; the command line knows how.
@FunctionalInterface
public interface EstateOpener {
  /// @throws CannotTell when it cannot be opened
  OpenEstate open(Estate estate, String userId, InstantSource clock, ZoneId zone)
      throws CannotTell, IOException;
}
