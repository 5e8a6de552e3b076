package org.whosaid.entity.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.whosaid.models.Models;

/** The lists that tell names apart. Immutable, safe for all threads. */
public record EntityLists(Gazetteer gazetteer, Demonyms demonyms, StateNames states, FirstNames firstNames) {

    /** Loads the lists; takes a few tenths of a second. */
    public static EntityLists load(Models models) {
        try (InputStream places = new BufferedInputStream(models.open("regexner_caseless.tab"));
                BufferedReader demonyms = lines(models, "demonyms.txt");
                BufferedReader states = lines(models, "state-abbreviations.txt");
                BufferedReader checked = lines(models, "first_name_map_small");
                BufferedReader large = lines(models, "namegender.combine.txt")) {
            return new EntityLists(Gazetteer.load(places), Demonyms.read(demonyms), StateNames.read(states),
                    FirstNames.read(checked, large));
        } catch (IOException e) {
            throw new UncheckedIOException("the lists of names can't be read", e);
        }
    }

    private static BufferedReader lines(Models models, String name) {
        return new BufferedReader(new InputStreamReader(models.open(name), StandardCharsets.UTF_8));
    }
}
