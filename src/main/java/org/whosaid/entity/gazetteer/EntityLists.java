package org.whosaid.entity.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.whosaid.models.Models;

/**
 * The lists that tell names apart. Immutable, safe for all threads.
 *
 * @param gazetteer  places, professions and offices
 * @param demonyms   the words for a place's people
 * @param states     the states of the United States
 * @param firstNames first names and their gender
 * @param countries  countries with several names
 */
public record EntityLists(Gazetteer gazetteer, Demonyms demonyms, StateNames states, FirstNames firstNames,
                          Countries countries) {

    /** Loads the lists; takes a few tenths of a second. */
    public static EntityLists load(Models models) {
        try (InputStream places = new BufferedInputStream(models.open("regexner_caseless.tab"));
                BufferedReader demonyms = lines(models.open("demonyms.txt"));
                BufferedReader states = lines(models.open("state-abbreviations.txt"));
                BufferedReader checked = lines(models.open("first_name_map_small"));
                BufferedReader large = lines(models.open("namegender.combine.txt"))) {
            return read(places, demonyms, states, checked, large);
        } catch (IOException e) {
            throw new UncheckedIOException("the lists of names can't be read", e);
        }
    }

    /**
     * Reads the lists, each in the format of its model; that of countries comes with the program.
     *
     * @param checked first names that overrule those of {@code large}
     * @throws IOException where one can't be read
     */
    public static EntityLists read(InputStream places, BufferedReader demonyms, BufferedReader states, BufferedReader checked,
                                   BufferedReader large) throws IOException {
        InputStream own = Objects.requireNonNull(EntityLists.class.getResourceAsStream("countries.txt"), "countries.txt");
        try (BufferedReader countries = lines(own)) {
            return new EntityLists(new GazetteerReader().read(places), Demonyms.read(demonyms), StateNames.read(states),
                    FirstNames.read(checked, large), Countries.read(countries));
        }
    }

    private static BufferedReader lines(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Whether it is a country's short form, or a place with a word for its people. */
    public boolean isNation(String name) {
        return countries.isShortForm(name) || demonyms.isPlace(name);
    }
}
