package org.whosaid.input.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides what in a folder is read, and counts what is not. For one thread. */
public final class FolderFilter {

    private final boolean anyEnding;
    private final Predicate<Path> own;
    private final Map<LeftOut.Reason, LeftOut> leftOut = new EnumMap<>(LeftOut.Reason.class);

    /**
     * @param anyEnding whether files are read whatever their names end in
     * @param own       whether the program itself wrote a file or folder
     */
    public FolderFilter(boolean anyEnding, Predicate<Path> own) {
        this.anyEnding = anyEnding;
        this.own = own;
    }

    /** Whether a member of a folder is read or entered. Call it once for each, as it counts. */
    boolean passes(SourceFile member, Path location, boolean isFolder) {
        Optional<LeftOut.Reason> reason = reason(member, location, isFolder);
        reason.ifPresent(why -> leftOut.merge(why, new LeftOut(why, 1, member.path()), (sum, one) -> sum.oneMore()));
        return reason.isEmpty();
    }

    private Optional<LeftOut.Reason> reason(SourceFile member, Path location, boolean isFolder) {
        if (location.getFileName().toString().startsWith(".")) {
            return Optional.of(LeftOut.Reason.HIDDEN);
        }
        if (own.test(location)) {
            return Optional.of(LeftOut.Reason.OWN);
        }
        return isFolder ? Optional.empty() : reasonOfFile(member, location);
    }

    private Optional<LeftOut.Reason> reasonOfFile(SourceFile member, Path location) {
        // A broken link was meant to be an article, so it is reported as unreadable.
        if (Files.exists(location) && !Files.isRegularFile(location)) {
            return Optional.of(LeftOut.Reason.NO_FILE);
        }
        return anyEnding || member.name().format().isPresent() ? Optional.empty() : Optional.of(LeftOut.Reason.ENDING);
    }

    /** What was left out so far, by reason. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut.values());
    }
}
