package info.becs.core.modules.control;

/** One call that is under way in a module: on which thread, since when. */
final class Passage {

    private final String operation;
    private final Thread thread;
    private final long since;
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

    long since() {
        return since;
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
