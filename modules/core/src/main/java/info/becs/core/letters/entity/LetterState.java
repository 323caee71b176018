package info.becs.core.letters.entity;

/** Where a letter is on its way. */
public enum LetterState {
    /** It leaves as soon as its time has come. */
    WAITING,
    /** A node is handing it over; if that node dies, another takes it up after a while. */
    SENDING,
    SENT,
    /** There is nobody who could carry it: staff read it here, or send it later. */
    KEPT,
    /** Refused for good, tried too often or too late: staff decide. */
    DEAD,
    /** Whoever it was for does not want it any more: not sent, unless they do again and staff let it go. */
    UNWANTED
}
