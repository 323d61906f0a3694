package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of Exchange Server and its life.
 *
 * @param key           2000, 2003, 2007, 2010, 2013, 2016, 2019 or SE
 * @param name          as Microsoft writes it: Exchange Server 2016
 * @param start         first day of support
 * @param mainstreamEnd last day of mainstream support; null where there is none
 * @param extendedEnd   last day of support; null while none is set
 * @param esu           periods in which enrolled customers got security updates after the end of support
 * @param sources       where this is known from
 */
public record Product(String key, String name, LocalDate start, LocalDate mainstreamEnd, LocalDate extendedEnd,
        List<EsuPeriod> esu, List<Source> sources) {

    /**
     * @param name   as Microsoft writes it
     * @param start  first day
     * @param end    last day
     * @param covers bases (CU14, CU15) that got updates
     */
    public record EsuPeriod(String name, LocalDate start, LocalDate end, List<String> covers) {
    }
}
