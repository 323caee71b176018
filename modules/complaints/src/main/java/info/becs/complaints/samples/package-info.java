/// # Samples
/// > What an empty sample set-up shows whoever tries the platform out: merchants, and complaints as if they had been worked for months.
///
/// The forms hand the complaints in, the cases are opened as any; here they are worked on, by the code that officers work with,
/// at moments of the past. The file with all of it is `sample-cases.json`.
package info.becs.complaints.samples;
