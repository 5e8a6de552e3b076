package org.whosaid.cli;

/** The program's exit codes. */
final class Exit {

    /** All is done. */
    static final int DONE = 0;
    /** Some article failed, a model is bad, or the output could not be written. */
    static final int FAILED = 1;
    /** Wrong use. */
    static final int USAGE = 2;
    /** What a shell reports of a program that Ctrl-C ended: 128 and the number of SIGINT. */
    static final int INTERRUPTED = 130;
    /** What a shell reports of a program that a closed pipe ended: 128 and the number of SIGPIPE. */
    static final int READER_GONE = 141;

    private Exit() {
    }
}
