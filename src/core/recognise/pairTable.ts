/** Values by region and industry, without a key put together of both for every look. */
export class PairTable<T> {
  private readonly byIndustry = new Map<string, Map<string, T>>();

  get(region: string, industry: string): T | undefined {
    return this.byIndustry.get(industry)?.get(region);
  }

  set(region: string, industry: string, value: T): void {
    const regions = this.byIndustry.get(industry);
    if (regions) regions.set(region, value);
    else this.byIndustry.set(industry, new Map([[region, value]]));
  }
}
