/** The maps of codes that every reader has (ISO 32000-1, 9.7.5.2), by the collection of signs they number. */
const byOrdering: Readonly<Record<string, readonly string[]>> = {
  GB1: 'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16'.split(' '),
  CNS1: 'B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16'.split(' '),
  Japan1:
    '83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16'.split(
      ' ',
    ),
  Korea1: 'KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16'.split(' '),
  Identity: ['Identity'],
};

/** The collection of a map; undefined for one that a file must hold itself. */
export function orderingOf(name: string): string | undefined {
  if (name === 'H' || name === 'V') return 'Japan1';
  const plain = /^(.+)-[HV]$/.exec(name)?.[1] ?? '';
  return Object.keys(byOrdering).find((ordering) => byOrdering[ordering]?.includes(plain));
}

export function isPredefined(name: string): boolean {
  return orderingOf(name) !== undefined;
}
