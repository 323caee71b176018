package info.becs.core.modules.control;

/** One call that is under way in a module: on which thread, since when. */
final class Passage {

    private final String operation;
    private final Thread thread;
    private final long since;
    private long waited;
    private long waitingSince;
    private boolean interrupted;
    private boolean over;

    Passage(String operation, Thread thread, long since) {
        this.operation = operation;
        this.thread = thread;
        this.since = since;
    }

    String operation() {
        return operation;
    }

    /** Somebody outside is waited for. */
    synchronized void waits(long now) {
        waitingSince = now;
    }

    synchronized void goesOn(long now) {
        if (waitingSince != 0) {
            waited += now - waitingSince;
            waitingSince = 0;
        }
    }

    /** Nanoseconds of the module's own. */
    synchronized long took(long now) {
        return (waitingSince == 0 ? now : waitingSince) - since - waited;
    }

    /** Interrupts the thread, but never after it has gone on to something else. */
    synchronized void interrupt() {
        if (!over && !interrupted) {
            interrupted = true;
            thread.interrupt();
        }
    }

    /** The thread leaves; an interruption that was meant for this call does not go with it. */
    synchronized void leave() {
        over = true;
        if (interrupted) {
            Thread.interrupted();
        }
    }

    synchronized boolean wasInterrupted() {
        return interrupted;
    }
}
