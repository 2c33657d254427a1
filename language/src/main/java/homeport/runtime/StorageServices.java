package homeport.runtime;

import homeport.data.CodePage;
import java.time.Duration;
import java.util.Map;

/// Storage, random numbers, PARM, messages, dumps and waiting (z/OS Language Environment
/// Programming Reference, each service under its name; Enterprise COBOL 6.4 Programming Guide for
/// the ILBO names).
final class StorageServices {
  private static final int PARM_BYTES = 80;
  private static final int MILLIS = 1000;
  private static final int DELAY_MILLIS_MAX = 3_600 * MILLIS;
  private static final long MODULUS = 2_147_483_647L;
  private static final long MULTIPLIER = 950_706_376L;

  /// The most bytes that are given at once.
  static final int STORAGE_MAX = 0x2000_0000;

  static final Map<String, Service> ALL =
      Map.ofEntries(
          ServiceCall.service("CEEGTST", 3, StorageServices::get),
          ServiceCall.service("CEEFRST", 1, StorageServices::free),
          ServiceCall.service("CEECZST", 2, StorageServices::resize),
          ServiceCall.service("CEERAN0", 2, StorageServices::random),
          ServiceCall.service("CEE3PRM", 1, StorageServices::parm),
          ServiceCall.service("CEE3DMP", 2, _ -> {}),
          ServiceCall.service("CEEMOUT", 2, StorageServices::message),
          ServiceCall.service("CEE3DLY", 1, call -> delay(call, MILLIS)),
          ServiceCall.service("CEEDLYM", 1, call -> delay(call, 1)),
          Map.entry("ILBOWAT0", StorageServices::await));

  private StorageServices() {}

  /// CEEGTST (heap, size, address): storage that stays until it is freed; all heaps are one here.
  private static void get(ServiceCall call) throws ServiceFailure {
    call.putInt(2, address(call, obtain(call.integer(1))));
  }

  private static byte[] obtain(int size) throws ServiceFailure {
    if (size <= 0) {
      throw new ServiceFailure(Feedback.STORAGE_SIZE);
    }
    if (size > STORAGE_MAX) {
      throw new ServiceFailure(Feedback.STORAGE_NONE);
    }
    return CobolProgram.storage(size);
  }

  private static int address(ServiceCall call, byte[] storage) {
    return call.unit().addresses().obtained(storage);
  }

  /// CEEFRST (address).
  private static void free(ServiceCall call) throws ServiceFailure {
    call.unit().addresses().release(storage(call));
  }

  private static byte[] storage(ServiceCall call) throws ServiceFailure {
    byte[] storage = call.unit().addresses().obtainedAt(call.integer(0));
    if (storage == null) {
      throw new ServiceFailure(Feedback.STORAGE_ADDRESS);
    }
    return storage;
  }

  /// CEECZST (address, size): the storage moves; what fits of its bytes goes with it.
  private static void resize(ServiceCall call) throws ServiceFailure {
    byte[] old = storage(call);
    byte[] storage = obtain(call.integer(1));
    System.arraycopy(old, 0, storage, 0, Math.min(old.length, storage.length) - CobolProgram.SLACK);
    call.unit().addresses().release(old);
    call.putInt(0, address(call, storage));
  }

  /// CEERAN0 (seed, number): the multiplicative congruential method; a seed of 0 comes from the
  /// clock.
  private static void random(ServiceCall call) throws ServiceFailure {
    long seed = call.integer(0);
    if (seed < 0 || seed >= MODULUS) {
      throw new ServiceFailure(Feedback.SEED);
    }
    if (seed == 0) {
      seed = Math.floorMod(call.unit().clock().instant().toEpochMilli(), MODULUS - 1) + 1;
    }
    long next = seed * MULTIPLIER % MODULUS;
    call.putInt(0, (int) next);
    call.putFloat(1, next / (double) MODULUS);
  }

  /// CEE3PRM (text): what PARM gives the program, in 80 bytes.
  private static void parm(ServiceCall call) {
    call.blank(0);
    String parm = call.unit().parm();
    call.put(0, parm.substring(0, Math.min(PARM_BYTES, parm.length())));
  }

  /// CEEMOUT (message, destination): destination 2 is the message file, SYSOUT.
  private static void message(ServiceCall call) {
    CobolProgram caller = call.caller();
    byte[] line = CodePage.of(caller.info().codepage()).encode(call.text(0));
    call.unit().console().display(Console.Device.SYSOUT, line, 0, line.length, false);
  }

  /// ILBOWAT0 (seconds).
  private static int await(CobolProgram caller, Arguments arguments) {
    ServiceCall call = new ServiceCall("ILBOWAT0", caller, arguments, 1);
    pause(caller, Duration.ofSeconds(Math.max(0, call.integer(0))));
    return 0;
  }

  /// CEE3DLY (seconds) and CEEDLYM (milliseconds): an hour at most.
  private static void delay(ServiceCall call, int unitMillis) throws ServiceFailure {
    int units = call.integer(0);
    if (units < 0 || units > DELAY_MILLIS_MAX / unitMillis) {
      throw new ServiceFailure(Feedback.DELAY);
    }
    pause(call.caller(), Duration.ofMillis((long) units * unitMillis));
  }

  private static void pause(CobolProgram caller, Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Abend("S222", "program `" + caller.programName() + "` was ended while it waited");
    }
  }
}
