package homeport.datasets;

/// A data set that a step fills beyond the space it has, for the job log.
///
/// @param ddName empty when it was opened by its name
/// @param dataSet as a DD statement would name it, with the member
/// @param code the completion code, `SB37`; of a VSAM cluster the return code and the problem code
///   of message IEC070I, `203-204`
public record OutOfSpace(String ddName, String dataSet, String code) {}
