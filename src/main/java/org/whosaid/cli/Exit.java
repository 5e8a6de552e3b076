package org.whosaid.cli;

/** The program's exit codes. */
final class Exit {

    /** Success. */
    static final int DONE = 0;
    /** An article failed, a model is bad, or the output could not be written. */
    static final int FAILED = 1;
    /** Wrong usage of the command line. */
    static final int USAGE = 2;
    /** The code by which shells report a program ended by Ctrl-C: 128 plus the number of SIGINT. */
    static final int INTERRUPTED = 130;
    /** The code by which shells report a program ended by a closed pipe: 128 plus the number of SIGPIPE. */
    static final int READER_GONE = 141;

    private Exit() {
    }
}
